import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { connectorShape, type End, endsInWords } from './connector.js';
import { curvedFields } from './curved-fields.js';

const fields = { kind: choice('curvedDoubleArrow'), ...curvedFields };

/** Manim's `CurvedDoubleArrow`. */
export interface CurvedDoubleArrow extends Written<typeof fields> {}

/**
 * Manim's `CurvedDoubleArrow`: a curved arrow with a tip at both ends.
 * @example
 * curvedDoubleArrow('swap', 'left', 'right', { arc: -1 });
 */
export const curvedDoubleArrow = kind(
  (
    id: string,
    from: End,
    to: End,
    options: Options<CurvedDoubleArrow, 'from' | 'to'> = {},
  ): CurvedDoubleArrow => ({ kind: 'curvedDoubleArrow', id, from, to, ...options }),
  {
    kind: 'curvedDoubleArrow',
    fields,
    follows: (self, seen) =>
      connectorShape(self, seen, { start: self.tipLength, end: self.tipLength }),
    words: (self, labelOf) => endsInWords(self, '↔', labelOf),
  },
);
