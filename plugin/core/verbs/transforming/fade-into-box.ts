/** What `fadeTransform` and `fadeTransformPieces` share. */
import type { Box } from '../../box.js';
import type { State } from '../../channels.js';
import type { Track } from '../../track.js';
import { minus, type Point, plus } from '../../units.js';
import type { Cue, Turn } from '../verb.js';
import { dressed } from './likeness.js';
import { becomeTracks } from './transform-leaves.js';

/** One takes the place of the other: leaves that stand in one box, and those that stand in another. */
export interface Fade {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly boxes: readonly [from: Box, to: Box];
  readonly turn: Turn;
}

/** What is fitted to a box. */
type Fit = 'both' | 'width' | 'height';

/** The one goes and fades out, stretched into the other's box, the other comes from there. */
export function fadeTracks(cue: Cue, { from, to, boxes, turn }: Fade, fit: Fit): Track[] {
  const away = boxMap(boxes[0], boxes[1], fit);
  const back = boxMap(boxes[1], boxes[0], fit);
  return [
    ...from
      .filter((leaf) => cue.now(leaf).shown && !to.includes(leaf))
      .flatMap((leaf) => {
        const now = cue.now(leaf);
        const gone = { ...dressed(cue, leaf, away(cue.seen(leaf))), opacity: 0 };
        const lending: Cue = { ...cue, track: cue.lend }; // it comes again as it was
        return [
          ...becomeTracks(lending, leaf, now, gone, { turn }),
          cue.atEnd(leaf, 'shown', false),
        ];
      }),
    ...to
      .filter((leaf) => !cue.now(leaf).shown)
      .flatMap((leaf) => {
        const now = cue.now(leaf);
        const coming = { ...dressed(cue, leaf, back(cue.seen(leaf))), opacity: 0 };
        return [...cue.bring(leaf), ...becomeTracks(cue, leaf, coming, now, { turn })];
      }),
  ];
}

/** Takes what stands in one box to the same place in another; Manim's `replace`. */
function boxMap(from: Box, to: Box, fit: Fit): (state: State) => State {
  const ratio = (side: 'width' | 'height') => (from[side] > 1e-6 ? to[side] / from[side] : 1);
  const x = ratio(fit === 'height' ? 'height' : 'width');
  const y = ratio(fit === 'width' ? 'width' : 'height');
  return (state) => {
    const [dx, dy] = minus(state.place, from.center);
    const scale: Point = [state.scale[0] * x, state.scale[1] * y];
    return { ...state, place: plus(to.center, [dx * x, dy * y]), scale };
  };
}
