import { fontSize } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { kind, type Options, painted } from '../kind.js';
import { texField } from '../tex-field.js';

const fields = {
  kind: choice('formula'),
  ...painted,
  /** TeX, as KaTeX understands it. In JSON a backslash is written twice. */
  tex: texField,
  /** Manim's: an em is 0.010378 of this many units. */
  fontSize,
};

/** Manim's `MathTex`. */
export interface Formula extends Written<typeof fields> {}

/**
 * Manim's `MathTex`. `fontSize` is Manim's: an em is 0.010378 of it, in scene units.
 * @param tex - as KaTeX understands it.
 * @example
 * formula('scores', String.raw`QK^T`, { fontSize: 32 });
 */
export const formula = kind(
  (id: string, tex: string, options: Options<Formula, 'tex'> = {}): Formula => ({
    kind: 'formula',
    id,
    tex,
    ...options,
  }),
  {
    kind: 'formula',
    fields,
    asks: ({ tex, fontSize }) => ({ tex, fontSize }),
    words: ({ tex }) => tex,
    data: ({ tex }) => ({ tex }),
  },
);
