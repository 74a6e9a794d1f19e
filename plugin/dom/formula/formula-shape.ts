import { boxOutline } from '../../core/outline.js';
import type { Part, Shape } from '../../core/part.js';
import { EM, ORIGIN, type Point } from '../../core/units.js';
import type { FormulaLayout, FormulaPart } from './formula-parts.js';

/**
 * The parts of a formula, about the centre of its ink, in scene units.
 *
 * @param fontSize - Manim's.
 */
export function formulaShape(layout: FormulaLayout, fontSize: number): Shape {
  const em = fontSize * EM.formula;
  const [x, y] = [(layout.x0 + layout.x1) / 2, (layout.y0 + layout.y1) / 2];
  const at = (part: FormulaPart): Point => [(part.x - x) * em, (y - part.y) * em];
  return {
    parts: layout.parts.map((part) => partOf(part, at(part), em)),
    box: {
      center: ORIGIN,
      width: (layout.x1 - layout.x0) * em,
      height: (layout.y1 - layout.y0) * em,
    },
  };
}

function partOf(part: FormulaPart, at: Point, em: number): Part {
  const common = { name: 'part', ...(part.color !== undefined && { color: part.color }) };
  if (part.kind === 'glyph') {
    const { text, family, style, weight } = part;
    return {
      ...common,
      is: 'glyph',
      text,
      at,
      size: part.size * em,
      font: { family, style, weight },
    };
  }
  const [width, height] = [part.width * em, part.height * em];
  if (part.kind === 'rule') {
    const center: Point = [at[0] + width / 2, at[1] - height / 2];
    return {
      ...common,
      is: 'outline',
      only: 'fill',
      outline: boxOutline({ center, width, height }),
    };
  }
  return { ...common, is: 'window', at, width, height, viewBox: part.viewBox, path: part.path };
}
