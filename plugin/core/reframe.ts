/** Parts and boxes of one frame in another one. */
import { type Box, union } from './box.js';
import type { State } from './channels.js';
import { mapOutline, type Outline } from './outline.js';
import { outlineBox } from './outline-bounds.js';
import type { GlyphPart, Part, Shape } from './part.js';
import { boxOfState, type Pose, posed } from './pose.js';
import { minus, type Point, turned } from './units.js';

/** From the scene to a point of a shape; the inverse of `posed`. */
export function unposed({ place, scale, turn }: Pose, point: Point): Point {
  const [x, y] = turned(minus(point, place), -turn);
  return [x / (scale[0] || 1), y / (scale[1] || 1)];
}

/** A part, told in another frame. Turned, glyphs and windows go round, but stay upright. */
export function reframed(part: Part, from: Pose, to: Pose): Part {
  const place = (point: Point) => unposed(to, posed(from, point));
  const factor = (axis: 0 | 1) => Math.abs(from.scale[axis]) / (Math.abs(to.scale[axis]) || 1);
  if (part.is === 'outline') return { ...part, outline: mapOutline(part.outline, place) };
  if (part.is === 'glyph') {
    const size = part.size * Math.min(factor(0), factor(1));
    return { ...alone(part), size, ...(part.at && { at: place(part.at) }) };
  }
  if (part.is === 'window' || part.is === 'image') {
    const [width, height] = [part.width * factor(0), part.height * factor(1)];
    return { ...part, at: place(part.at), width, height };
  }
  return part;
}

/** A glyph that stands by itself, whatever line it was in: its line stays where it is. */
export function alone({ line, ...glyph }: GlyphPart): GlyphPart {
  return { ...glyph, ...(glyph.joins && line !== undefined && { line }) };
}

/** The outlines of a shape that are not painted, but say where it is: each of them that there is. */
export function guidesOf(
  outlineOf: (name: 'rim' | 'way') => Outline | undefined,
): Pick<Shape, 'rim' | 'way'> {
  const [rim, way] = [outlineOf('rim'), outlineOf('way')];
  return { ...(rim && { rim }), ...(way && { way }) };
}

/** What a leaf consists of, told in the frame of another. */
export function inFrameOf({ place, scale, turn }: Pose, state: State) {
  const frame: Pose = { place, scale, turn };
  const { shape } = state;
  const parts = shape.parts.map((part) => reframed(part, state, frame));
  const outlines = parts.flatMap((part) => (part.is === 'outline' ? outlineBox(part.outline) : []));
  const isTurned = turn !== 0 || state.turn !== 0;
  // A box that is turned to and fro would grow.
  const box =
    isTurned && outlines.length > 0 ? union(outlines) : boxInFrame(boxOfState(state), frame);
  const guides = guidesOf((name) => {
    const guide = shape[name];
    return guide && mapOutline(guide, (point) => unposed(frame, posed(state, point)));
  });
  return { ...frame, shape: { parts, box, ...guides } };
}

/** A box of the scene, about as it is in a frame. */
export function boxInFrame({ center, width, height }: Box, frame: Pose): Box {
  return {
    center: unposed(frame, center),
    width: width / (Math.abs(frame.scale[0]) || 1),
    height: height / (Math.abs(frame.scale[1]) || 1),
  };
}
