import { type Point, round } from '../../core/units.js';
import { SVG } from './elements.js';
import { toPixels } from './pixels.js';

/**
 * Places a group: scaled, then turned, then moved.
 *
 * @param place - in scene units.
 * @param turn - in radians, counter-clockwise.
 */
export type SetTransform = (place: Point, turn: number, scale: Point) => void;

/** Makes transforms and matrices: an svg of no page. */
let maker: SVGSVGElement | undefined;

/**
 * The group's one transform is set in numbers: a text for each place costs three times as much. Also at
 * first, for Firefox keeps an attribute's own words until its numbers change.
 */
export function transformOf(group: SVGGElement): SetTransform {
  // Not the group's own svg, as it may not be in one yet.
  maker ??= document.createElementNS(SVG, 'svg');
  const svg = maker;
  const transform = group.transform.baseVal.initialize(svg.createSVGTransform());
  // Compared by its numbers: what grows where it stands is told its place anew at every frame.
  let before: readonly number[] = [];
  return (place, turn, scale) => {
    const now = [place[0], place[1], turn, scale[0], scale[1]];
    if (now.every((n, i) => n === before[i])) return;
    before = now;
    const [x, y] = toPixels(place);
    if (turn === 0 && scale[0] === 1 && scale[1] === 1) {
      transform.setTranslate(x, y);
      return;
    }
    // y is down in SVG: what turns counter-clockwise turns by the negative angle.
    const [cos, sin] = [Math.cos(turn), -Math.sin(turn)];
    const values = [cos * scale[0], sin * scale[0], -sin * scale[1], cos * scale[1]];
    const [a = 1, b = 0, c = 0, d = 1] = values.map((n) => round(n, 6));
    transform.setMatrix(Object.assign(svg.createSVGMatrix(), { a, b, c, d, e: x, f: y }));
  };
}
