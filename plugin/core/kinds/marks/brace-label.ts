import { coordinate, fontSize } from '../../common-fields.js';
import { choice, name, type Written, withDefault } from '../../field.js';
import { kind, type Options, ownOf } from '../kind.js';
import type { Others } from './about-others.js';
import { brace } from './brace.js';
import { braceFields } from './brace-fields.js';
import { braceWords } from './brace-words.js';

const fields = {
  kind: choice('braceLabel'),
  ...braceFields,
  /** TeX, as KaTeX understands it. In JSON a backslash is written twice. */
  tex: name,
  /** Of the formula; Manim's. */
  fontSize,
  /** Between the brace and the formula, in units. */
  labelBuff: withDefault(coordinate, 0.25),
};

/** Manim's `BraceLabel`. */
export interface BraceLabel extends Written<typeof fields> {}

/**
 * Manim's `BraceLabel`: a brace, `ID.brace`, and a formula at its point, `ID.label`. Both follow what
 * is braced.
 * @param of - a mobject's id, or several.
 * @example
 * braceLabel('width', 'box', 'w = 2', { direction: 'UP' });
 */
export const braceLabel = kind(
  (
    id: string,
    of: Others,
    tex: string,
    options: Options<BraceLabel, 'of' | 'tex'> = {},
  ): BraceLabel => ({
    kind: 'braceLabel',
    id,
    of,
    tex,
    ...options,
  }),
  {
    kind: 'braceLabel',
    fields,
    members({ id, of, tex, fontSize, labelBuff, ...self }) {
      const look = ownOf(self);
      return [
        brace(`${id}.brace`, of, look),
        braceWords(`${id}.label`, {
          of: `${id}.brace`,
          label: { tex },
          fontSize,
          direction: look.direction,
          buff: labelBuff,
        }),
      ];
    },
  },
);
