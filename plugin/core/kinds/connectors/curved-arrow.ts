import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { connectorShape, type End, endsInWords } from './connector.js';
import { curvedFields } from './curved-fields.js';

const fields = { kind: choice('curvedArrow'), ...curvedFields };

/** Manim's `CurvedArrow`. */
export interface CurvedArrow extends Written<typeof fields> {}

/**
 * Manim's `CurvedArrow`: an arrow that is an arc, a quarter of a circle if it is not told. Its shaft stays on that
 * arc where Manim turns it a little to make room for the tip.
 * @example
 * curvedArrow('back', [2, 0], [-2, 0], { arc: 1 });
 */
export const curvedArrow = kind(
  (
    id: string,
    from: End,
    to: End,
    options: Options<CurvedArrow, 'from' | 'to'> = {},
  ): CurvedArrow => ({ kind: 'curvedArrow', id, from, to, ...options }),
  {
    kind: 'curvedArrow',
    fields,
    follows: (self, seen) => connectorShape(self, seen, { end: self.tipLength }),
    words: (self, labelOf) => endsInWords(self, '→', labelOf),
  },
);
