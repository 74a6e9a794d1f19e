/** What `create`, `write` and their like share: a mobject comes part after part. */
import type { Drawn } from '../../channels.js';
import { type Shape, timedParts } from '../../part.js';
import type { Track } from '../../track.js';
import type { Cue, Timing } from '../verb.js';

/**
 * A leaf comes onto the board part by part, each part of the whole target in its turn. A leaf that is
 * there already stays as it is.
 *
 * @param drawn - how a part looks when it is drawn so far, 0 to 1.
 */
export function drawTracks(cue: Cue, drawn: (share: number) => Drawn): Track[] {
  // A number has as many parts as it says digits now.
  const states = cue.family.map((leaf) => [leaf, cue.seen(leaf)] as const);
  const parts = states.reduce((sum, [, { shape }]) => sum + timedParts(shape), 0);
  const count = Math.max(1, parts);
  let next = 0;
  return states.flatMap(([leaf, { shape, shown }]) => {
    // A leaf without parts, such as an empty text, has no turn: it comes with whoever has.
    const first = Math.min(next, count - 1);
    next += timedParts(shape);
    if (shown) return [];
    const turns = { first, last: Math.max(first, next - 1), count };
    return [
      ...cue.bring(leaf),
      cue.trackOfTurns(leaf, 'drawn', (shareOf) => drawnParts(shape, first, shareOf, drawn), turns),
    ];
  });
}

/** Manim's `DrawBorderThenFill`: first the outline, then the fill, while the outline becomes its own. */
export const borderThenFill = (share: number): Drawn => ({
  outline: Math.min(1, share * 2),
  fill: Math.max(0, share * 2 - 1),
});

/** A second for fewer than 15 glyphs, else two; at most 5 glyphs at work at once. */
export const writingTime = (parts: number): Timing => ({
  runTime: parts < 15 ? 1 : 2,
  lagRatio: Math.min(4 / Math.max(1, parts), 0.2),
  rate: 'linear',
});

/**
 * How much is drawn of each part of a shape.
 *
 * @param first - the turn of the shape's first part.
 */
export function drawnParts(
  shape: Shape,
  first: number,
  shareOf: (index: number) => number,
  drawn: (share: number) => Drawn,
): readonly Drawn[] | undefined {
  let index = first - 1;
  const parts = shape.parts.map(({ isUntimed }) => {
    if (!isUntimed) index++;
    const part = drawn(shareOf(Math.max(first, index)));
    return isUntimed ? { ...part, outline: part.outline > 0 ? 1 : 0 } : part;
  });
  const isWhole = ({ outline, from = 0, fill }: Drawn) => outline === 1 && from === 0 && fill === 1;
  return parts.every(isWhole) ? undefined : parts;
}
