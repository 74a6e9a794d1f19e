import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { booleanFields, combinedShape, type Operands } from './boolean-fields.js';

const fields = { kind: choice('difference'), ...booleanFields };

/** Manim's `Difference`. */
export interface Difference extends Written<typeof fields> {}

/**
 * Manim's `Difference`: what is in the first of some shapes and in no other one.
 * Unlike Manim's it is made anew wherever these go; what moves it takes it away from there.
 * @param of - the shape that is cut, and what is cut off it.
 * @example
 * difference('only', ['a', 'b'], { color: 'BLUE', fillOpacity: 0.8 });
 */
export const difference = kind(
  (id: string, of: Operands, options: Options<Difference, 'of'> = {}): Difference => ({
    kind: 'difference',
    id,
    of,
    ...options,
  }),
  {
    kind: 'difference',
    fields,
    follows: (self, seen) =>
      combinedShape(self, seen, ([isIn = false, ...others]) => isIn && !others.includes(true)),
  },
);
