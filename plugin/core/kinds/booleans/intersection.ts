import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { booleanFields, combinedShape, type Operands } from './boolean-fields.js';

const fields = { kind: choice('intersection'), ...booleanFields };

/** Manim's `Intersection`. */
export interface Intersection extends Written<typeof fields> {}

/**
 * Manim's `Intersection`: what is in all of some shapes.
 * Unlike Manim's it is made anew wherever these go; what moves it takes it away from there.
 * @param of - two shapes or more.
 * @example
 * intersection('both', ['a', 'b'], { color: 'YELLOW', fillOpacity: 0.8 });
 */
export const intersection = kind(
  (id: string, of: Operands, options: Options<Intersection, 'of'> = {}): Intersection => ({
    kind: 'intersection',
    id,
    of,
    ...options,
  }),
  {
    kind: 'intersection',
    fields,
    follows: (self, seen) => combinedShape(self, seen, (inside) => !inside.includes(false)),
  },
);
