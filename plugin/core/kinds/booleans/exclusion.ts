import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { booleanFields, combinedShape, type Operands } from './boolean-fields.js';

const fields = { kind: choice('exclusion'), ...booleanFields };

/** Manim's `Exclusion`. */
export interface Exclusion extends Written<typeof fields> {}

/**
 * Manim's `Exclusion`: what is in one of two shapes and not in the other; of more, in an odd number of them.
 * Unlike Manim's it is made anew wherever these go; what moves it takes it away from there.
 * @param of - two shapes or more.
 * @example
 * exclusion('one', ['a', 'b'], { color: 'RED', fillOpacity: 0.6 });
 */
export const exclusion = kind(
  (id: string, of: Operands, options: Options<Exclusion, 'of'> = {}): Exclusion => ({
    kind: 'exclusion',
    id,
    of,
    ...options,
  }),
  {
    kind: 'exclusion',
    fields,
    follows: (self, seen) =>
      combinedShape(self, seen, (inside) => inside.filter(Boolean).length % 2 === 1),
  },
);
