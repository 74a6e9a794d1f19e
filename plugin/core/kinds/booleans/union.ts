import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { booleanFields, combinedShape, type Operands } from './boolean-fields.js';

const fields = { kind: choice('union'), ...booleanFields };

/** Manim's `Union`. */
export interface Union extends Written<typeof fields> {}

/**
 * Manim's `Union`: what is in any of some shapes.
 * Unlike Manim's it is made anew wherever these go; what moves it takes it away from there.
 * @param of - two shapes or more.
 * @example
 * union('either', ['a', 'b'], { color: 'GREEN', fillOpacity: 0.6 });
 */
export const union = kind(
  (id: string, of: Operands, options: Options<Union, 'of'> = {}): Union => ({
    kind: 'union',
    id,
    of,
    ...options,
  }),
  {
    kind: 'union',
    fields,
    follows: (self, seen) => combinedShape(self, seen, (inside) => inside.includes(true)),
  },
);
