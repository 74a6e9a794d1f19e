import { dash } from '../../dash.js';
import { choice, type Written, withDefault } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { connectorFields, connectorShape, type End } from './connector.js';

const fields = {
  kind: choice('dashedLine'),
  ...connectorFields,
  /** Its dashes; Manim's `dash_length` and `dashed_ratio`. */
  dash: withDefault(dash, { length: 0.05, ratio: 0.5 }),
};

/** Manim's `DashedLine`. */
export interface DashedLine extends Written<typeof fields> {}

/**
 * Manim's `DashedLine`: a line that begins and ends with a dash, between points or mobjects. All that
 * has a stroke can be dashed: shapes, arrows and graphs have a `dash` too, as by Manim's `DashedVMobject`.
 * @example
 * dashedLine('limit', [-5, 1], [5, 1], { dash: { length: 0.15 } });
 */
export const dashedLine = kind(
  (
    id: string,
    from: End,
    to: End,
    options: Options<DashedLine, 'from' | 'to'> = {},
  ): DashedLine => ({ kind: 'dashedLine', id, from, to, ...options }),
  { kind: 'dashedLine', fields, follows: (self, seen) => connectorShape(self, seen) },
);
