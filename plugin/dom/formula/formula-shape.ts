import { boxOutline } from '../../core/outline.js';
import type { Part, Shape } from '../../core/part.js';
import { EM, ORIGIN, type Point } from '../../core/units.js';
import { around, type FormulaLayout, type FormulaPart } from './formula-parts.js';

/**
 * The parts of a formula, or those of a piece of it, about the centre of the ink of the whole, in scene
 * units.
 *
 * @param fontSize - Manim's.
 * @param isIn - whether a part, by its number, belongs to the piece.
 */
export function formulaShape(
  layout: FormulaLayout,
  fontSize: number,
  isIn: (part: number) => boolean = () => true,
): Shape {
  const em = fontSize * EM.formula;
  const [x, y] = [(layout.x0 + layout.x1) / 2, (layout.y0 + layout.y1) / 2];
  const at = (part: { readonly x: number; readonly y: number }): Point => [
    (part.x - x) * em,
    (y - part.y) * em,
  ];
  const inks = layout.inks.filter((_, i) => isIn(i));
  const { x0, y0, x1, y1 } = inks.length === layout.inks.length ? layout : around(inks);
  return {
    parts: layout.parts.filter((_, i) => isIn(i)).map((part) => partOf(part, at(part), em)),
    box: {
      center: inks.length > 0 ? at({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }) : ORIGIN,
      width: (x1 - x0) * em,
      height: (y1 - y0) * em,
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
