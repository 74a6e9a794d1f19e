import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { connectorFields, connectorShape, type End, endsInWords, tipFields } from './connector.js';

const fields = { kind: choice('doubleArrow'), ...connectorFields, ...tipFields };

/** Manim's `DoubleArrow`. */
export interface DoubleArrow extends Written<typeof fields> {}

/**
 * Manim's `DoubleArrow`: an arrow with a tip at both ends, and all that an arrow can be told.
 * @example
 * doubleArrow('span', [-2, 0], [2, 0], { color: 'YELLOW' });
 */
export const doubleArrow = kind(
  (
    id: string,
    from: End,
    to: End,
    options: Options<DoubleArrow, 'from' | 'to'> = {},
  ): DoubleArrow => ({ kind: 'doubleArrow', id, from, to, ...options }),
  {
    kind: 'doubleArrow',
    fields,
    follows: (self, seen) =>
      connectorShape(self, seen, { start: self.tipLength, end: self.tipLength }),
    words: (self, labelOf) => endsInWords(self, '↔', labelOf),
  },
);
