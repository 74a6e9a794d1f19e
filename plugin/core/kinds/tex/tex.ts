import { nameBut } from '../../field.js';

/**
 * What a single backslash leaves in JSON or in JavaScript's quotes. There `\frac`, `\beta`, `\vec`,
 * `\rho`, `\text` and `\nabla` begin with a character of their own; of `\sqrt{2}` remains `sqrt{2}`. A tab
 * or the end of a line may also be meant, so it takes the rest of a command's name.
 */
const LOST_BACKSLASH =
  /[\f\b\v]|\r(?!\n)|\t(?:imes|ext|heta|au|ilde|anh|frac|binom|riangle)|\n(?:abla|eq|exists)|(?:^|[^\\A-Za-z])(?:sqrt|d?frac|text|math[a-z]+|hat|vec|bar|overline|begin|operatorname)\{/;

/** TeX. One that has lost a backslash is told of it. */
export const tex = nameBut(
  LOST_BACKSLASH,
  'a backslash is lost. In JSON and in quotes it is written twice, as in "\\\\frac"; or use String.raw.',
);
