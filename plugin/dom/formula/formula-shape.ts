import { boxOutline } from '../../core/outline.js';
import type { Part, Shape } from '../../core/part.js';
import { EM, ORIGIN, type Point } from '../../core/units.js';
import { ASCENT } from '../text/measure-line.js';
import {
  around,
  type Edges,
  type FormulaLayout,
  type FormulaPart,
  isSpace,
} from './formula-parts.js';

/** How a formula is asked for. */
interface Size {
  /** Manim's. */
  readonly fontSize: number;
  readonly box: 'ink' | 'em';
}

/** The em box of a text of the same size, in em of a formula: the least that `box: 'em'` takes. */
const LINE_HEIGHT = EM.text / EM.formula;
const LINE_MIDDLE = (0.5 - ASCENT) * LINE_HEIGHT;

/**
 * The parts of a formula, or those of a piece of it, about the centre of the box of the whole, in scene
 * units.
 *
 * @param isIn - whether a part, by its number, belongs to the piece.
 */
export function formulaShape(
  layout: FormulaLayout,
  { fontSize, box }: Size,
  isIn: (part: number) => boolean = () => true,
): Shape {
  const em = fontSize * EM.formula;
  const boxOf = box === 'em' ? aboutLine : (ink: Edges) => ink;
  const whole = boxOf(layout);
  const [x, y] = [(whole.x0 + whole.x1) / 2, (whole.y0 + whole.y1) / 2];
  const at = (part: { readonly x: number; readonly y: number }): Point => [
    (part.x - x) * em,
    (y - part.y) * em,
  ];
  // A space has the ink of a letter beside it.
  const inks = layout.inks.filter((_, i) => isIn(i) && !isSpace(layout.parts[i]));
  const { x0, y0, x1, y1 } = boxOf(around(inks));
  return {
    parts: layout.parts.filter((_, i) => isIn(i)).map((part) => partOf(part, at(part), em)),
    box: {
      center: inks.length > 0 ? at({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }) : ORIGIN,
      width: (x1 - x0) * em,
      height: (y1 - y0) * em,
    },
  };
}

/** Reaches as far above the middle of the line as below it: centres side by side make one baseline. */
function aboutLine({ x0, y0, x1, y1 }: Edges): Edges {
  const half = Math.max(LINE_HEIGHT / 2, LINE_MIDDLE - y0, y1 - LINE_MIDDLE);
  return { x0, x1, y0: LINE_MIDDLE - half, y1: LINE_MIDDLE + half };
}

function partOf(part: FormulaPart, at: Point, em: number): Part {
  const common = { name: 'part', ...(part.color !== undefined && { color: part.color }) };
  if (part.kind === 'glyph') {
    const { text, family, style, weight, line } = part;
    return {
      ...common,
      is: 'glyph',
      text,
      at,
      size: part.size * em,
      font: { family, style, weight },
      ...(line !== undefined && { line }),
      ...(isSpace(part) && { isUntimed: true }),
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
