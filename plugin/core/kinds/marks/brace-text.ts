import { coordinate, fontSize } from '../../common-fields.js';
import { text as anyText, choice, type Written, withDefault } from '../../field.js';
import { kind, type Options, ownOf } from '../kind.js';
import type { Others } from './about-others.js';
import { brace } from './brace.js';
import { braceFields } from './brace-fields.js';
import { braceWords } from './brace-words.js';

const fields = {
  kind: choice('braceText'),
  ...braceFields,
  /** The words. */
  text: anyText,
  /** Of the words; Manim's. */
  fontSize,
  /** Between the brace and the words, in units. */
  labelBuff: withDefault(coordinate, 0.25),
};

/** Manim's `BraceText`. */
export interface BraceText extends Written<typeof fields> {}

/**
 * Manim's `BraceText`: a brace, `ID.brace`, and words at its point, `ID.label`. Both follow what
 * is braced.
 * @param of - a mobject's id, or several.
 * @example
 * braceText('width', 'box', 'the encoder');
 */
export const braceText = kind(
  (
    id: string,
    of: Others,
    text: string,
    options: Options<BraceText, 'of' | 'text'> = {},
  ): BraceText => ({
    kind: 'braceText',
    id,
    of,
    text,
    ...options,
  }),
  {
    kind: 'braceText',
    fields,
    members({ id, of, text: words, fontSize, labelBuff, ...self }) {
      const look = ownOf(self);
      return [
        brace(`${id}.brace`, of, look),
        braceWords(`${id}.label`, {
          of: `${id}.brace`,
          label: words,
          fontSize,
          direction: look.direction,
          buff: labelBuff,
        }),
      ];
    },
  },
);
