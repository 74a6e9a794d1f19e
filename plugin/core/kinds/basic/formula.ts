import { fontSize } from '../../common-fields.js';
import { choice, nameBut, type Written } from '../../field.js';
import { kind, type Options, painted } from '../kind.js';

/**
 * What a single backslash leaves in JSON or in JavaScript's quotes. There `\frac`, `\beta`, `\vec`,
 * `\rho`, `\text` and `\nabla` begin with a character of their own; of `\sqrt{2}` remains `sqrt{2}`. A tab
 * or the end of a line may also be meant, so it takes the rest of a command's name.
 */
const LOST_BACKSLASH =
  /[\f\b\v]|\r(?!\n)|\t(?:imes|ext|heta|au|ilde|anh|frac|binom|riangle)|\n(?:abla|eq|exists)|(?:^|[^\\A-Za-z])(?:sqrt|d?frac|text|math[a-z]+|hat|vec|bar|overline|begin|operatorname)\{/;

const fields = {
  kind: choice('formula'),
  ...painted,
  /** TeX, as KaTeX understands it. In JSON a backslash is written twice. */
  tex: nameBut(
    LOST_BACKSLASH,
    'a backslash is lost. In JSON and in quotes it is written twice, as in "\\\\frac"; or use String.raw.',
  ),
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
