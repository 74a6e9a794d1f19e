/** Fonts of texts and of words in them, by Manim's names. */
import { color } from '../../common-fields.js';
import { type OwnLook, partField } from '../../cut.js';
import { choice, list, name, object, optional, type Written } from '../../field.js';
import { cssColor } from '../../palette.js';

/** By their place the hundreds of CSS. */
const WEIGHTS = [
  'THIN',
  'ULTRALIGHT',
  'LIGHT',
  'NORMAL',
  'MEDIUM',
  'SEMIBOLD',
  'BOLD',
  'ULTRABOLD',
  'HEAVY',
] as const;

/** What is not told is the scene's. */
export const fontFields = {
  /** How bold it is. */
  weight: optional(choice(...WEIGHTS)),
  /** How far it leans. */
  slant: optional(choice('NORMAL', 'ITALIC', 'OBLIQUE')),
  /** A CSS font family. */
  font: optional(name),
};

const style = {
  /** Which words, wherever they stand; or a part, as `parts` tells it. */
  of: partField,
  color: optional(color),
  ...fontFields,
};

/** How some words look; Manim's `t2c`, `t2w`, `t2s` and `t2f`. */
export interface TextStyle extends Written<typeof style> {}

/** The styles of words; where two lie over one another, the first that says something has it. */
export const styles = optional(list(object<typeof style>('a style', style)));

/** How the letters look that a style is of. */
export const lookOf = ({ weight, slant, font, color }: Omit<TextStyle, 'of'>): OwnLook => ({
  ...(weight && { weight: `${100 * (WEIGHTS.indexOf(weight) + 1)}` }),
  ...(slant && { style: slant.toLowerCase() }),
  ...(font && { family: font }),
  ...(color && { color: cssColor(color) }),
});
