import { color, fontSize } from '../../common-fields.js';
import { partsField } from '../../cut.js';
import {
  choice,
  dictionary,
  type Fields,
  number,
  optional,
  text,
  type Written,
  withDefault,
} from '../../field.js';
import { kind, type Options, painted } from '../kind.js';
import { cutOfTex } from './parts-of-tex.js';

/** What a formula and a piece of it tell both. */
export const cutFormula = {
  /** Manim's: an em is 0.010378 of this many units. */
  fontSize,
  /**
   * What it is placed by: its ink, as in Manim, or a box about the middle of its line, as high as a text's
   * and higher where its ink is, so that formulas and texts side by side share a baseline.
   */
  box: withDefault(choice('ink', 'em'), 'ink'),
  /**
   * Names of parts, by their TeX: `{ mass: 'm' }` makes `ID.mass` a mobject; or all of them by their glyphs,
   * as `{ mass: { glyphs: [2, 3] } }`. What stands in Manim's double braces, as in `{{a^2}} + {{b^2}}`, is `ID.1`, `ID.2` and on without being told.
   */
  parts: optional(partsField),
  /** Colours by TeX, wherever it stands in the formula; Manim's `tex_to_color_map`. */
  colors: optional(dictionary('colours by TeX', color)),
} satisfies Fields;

const fields = {
  kind: choice('formulaPiece'),
  ...painted,
  ...cutFormula,
  tex: text,
  /** Which piece of the formula it is, counted from 0. */
  piece: number(0, 1000),
};

interface FormulaPiece extends Written<typeof fields> {}

/** A part of a formula, or what stands between two of them: of the whole, the glyphs that belong to it. */
export const formulaPiece = kind(
  (id: string, options: Options<FormulaPiece>): FormulaPiece => ({
    kind: 'formulaPiece',
    id,
    ...options,
  }),
  {
    kind: 'formulaPiece',
    fields,
    asks({ fontSize, box, piece, ...told }) {
      const { tex, cut } = cutOfTex(told);
      return { tex, fontSize, box, ...cut, piece };
    },
    words(self) {
      const { tex, cut } = cutOfTex(self);
      const run = cut.inGlyphs ? undefined : cut.pieces?.[self.piece];
      return run && tex.slice(run.start, run.end).trim();
    },
  },
);
