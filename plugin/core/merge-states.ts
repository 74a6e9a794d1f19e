/** Several leaves as one, for a leaf that takes on the look of them all. */
import { union } from './box.js';
import type { State } from './channels.js';
import { mapOutline } from './outline.js';
import type { Part } from './part.js';
import { boxOfState, posed } from './pose.js';
import { ORIGIN } from './units.js';

/** Where the parts stand, and in which colours; strokes are those of the first. */
export function mergedState(states: readonly State[]): State {
  const [first] = states;
  if (!first) throw new Error('nothing to merge');
  const box = union(states.map(boxOfState));
  const parts = states.flatMap((state) => state.shape.parts.map((part) => placed(part, state)));
  return { ...first, place: ORIGIN, scale: [1, 1], turn: 0, shape: { parts, box } };
}

/** Turned, glyphs and windows go round, but stay upright. */
function placed(part: Part, state: State): Part {
  const color = part.color ?? state.fill;
  const [sx, sy] = state.scale;
  if (part.is === 'outline') {
    return { ...part, color, outline: mapOutline(part.outline, (point) => posed(state, point)) };
  }
  if (part.is === 'glyph') {
    const { line: _, ...glyph } = part;
    const size = part.size * Math.min(Math.abs(sx), Math.abs(sy));
    return { ...glyph, color, size, ...(part.at && { at: posed(state, part.at) }) };
  }
  if (part.is === 'window' || part.is === 'image') {
    const [width, height] = [part.width * Math.abs(sx), part.height * Math.abs(sy)];
    return { ...part, color, at: posed(state, part.at), width, height };
  }
  return part;
}
