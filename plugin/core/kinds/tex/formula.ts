import { checkParts, colorOfPart } from '../../cut.js';
import { choice, type Written } from '../../field.js';
import { kind, type Options, painted } from '../kind.js';
import { cutFormula, formulaPiece } from './formula-piece.js';
import { cutOfTex, withoutDoubleBraces } from './parts-of-tex.js';
import { tex } from './tex.js';

const fields = {
  kind: choice('formula'),
  ...painted,
  /** TeX, as KaTeX understands it. In JSON a backslash is written twice. */
  tex,
  ...cutFormula,
};

/** Manim's `MathTex`. */
export interface Formula extends Written<typeof fields> {}

/**
 * Manim's `MathTex`. `fontSize` is Manim's: an em is 0.010378 of it, in scene units. Its parts are
 * mobjects like any other: what stands in double braces is `ID.1`, `ID.2` and on, what `parts` names
 * is `ID.NAME`; what is left between is `ID.gap-0`, `ID.gap-1` and on, by how many parts stand before
 * it. Whatever is cut, all stands where it stands in the formula as a whole.
 * @param tex - as KaTeX understands it.
 * @example
 * formula('energy', 'E = mc^2', { parts: { mass: 'm' }, colors: { c: 'BLUE' } });
 * formula('half', String.raw`= \frac{1}{2}`, { box: 'em', at: { nextTo: 'energy' } }); // on its baseline
 * formula('pythagoras', '{{a^2}} {{+ b^2}} {{= c^2}}'); // write('pythagoras.2') writes “+ b²”
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
    members({ id, tex: written, fontSize, box, parts = {}, colors = {} }) {
      const { tex, finder, runs, cut } = cutOfTex({ tex: written, parts, colors });
      checkParts(id, tex, parts, runs, finder);
      return cut.pieces?.map(({ name }, piece) =>
        formulaPiece(`${id}.${name}`, {
          ...{ tex: written, fontSize, box, parts, colors, piece },
          ...colorOfPart(parts, name),
        }),
      );
    },
    asks({ fontSize, box, ...told }) {
      const { tex, cut } = cutOfTex(told);
      return { tex, fontSize, box, ...cut };
    },
    words: ({ tex }) => withoutDoubleBraces(tex).tex,
    data: ({ tex }) => ({ tex }),
  },
);
