/** Parts and boxes of one frame in another one. */
import type { Box } from './box.js';
import { mapOutline } from './outline.js';
import type { Part } from './part.js';
import { type Pose, posed } from './pose.js';
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
    const { line: _, ...glyph } = part;
    const size = part.size * Math.min(factor(0), factor(1));
    return { ...glyph, size, ...(part.at && { at: place(part.at) }) };
  }
  if (part.is === 'window' || part.is === 'image') {
    const [width, height] = [part.width * factor(0), part.height * factor(1)];
    return { ...part, at: place(part.at), width, height };
  }
  return part;
}

/** A box of the scene, about as it is in a frame. */
export function boxInFrame({ center, width, height }: Box, frame: Pose): Box {
  return {
    center: unposed(frame, center),
    width: width / (Math.abs(frame.scale[0]) || 1),
    height: height / (Math.abs(frame.scale[1]) || 1),
  };
}
