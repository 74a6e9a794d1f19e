import { color, strokeWidth, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written, withDefault } from '../../field.js';
import { cssColor } from '../../palette.js';
import type { Part } from '../../part.js';
import { aimed, type Options, verb } from '../verb.js';
import { copy, copyTracks, lookOf } from './copy-leaf.js';
import { passingWindow } from './passing-window.js';

const fields = {
  verb: choice('showPassingFlash'),
  ...aimed,
  /** How much is seen at a time, as a share of an outline. */
  timeWidth: withDefault(number(0.01, 100), 0.1),
  /** Of the flash. */
  color: withDefault(color, 'YELLOW'),
  /** Of the flash, in hundredths of a unit; without it, that of the target. */
  strokeWidth: optional(strokeWidth),
};

/** Manim's `ShowPassingFlash`. */
export interface ShowPassingFlash extends Written<typeof fields> {}

/**
 * Manim's `ShowPassingFlash`: a flash runs along the outlines of the target, which stays as it is, on the
 * board or not; Manim's takes it off. The flash is a stroke, also where the target is filled, and yellow,
 * since in the target's own colour nobody would see it. Elements of the author's own drawing have none.
 * @example
 * showPassingFlash('cable', { color: 'GREEN', timeWidth: 0.3 });
 */
export const showPassingFlash = verb(
  (target: Target, options: Options<ShowPassingFlash> = {}): ShowPassingFlash => ({
    verb: 'showPassingFlash',
    target,
    ...options,
  }),
  {
    verb: 'showPassingFlash',
    fields,
    timing: () => ({ runTime: 1, lagRatio: 0, rate: 'smooth' }),
    passing: () => [copy('flash')],
    tracks({ timeWidth, color, strokeWidth }, cue) {
      const states = cue.family.map((leaf) => cue.seen(leaf));
      const widest = Math.max(0, ...states.map((state) => state.strokeWidth)) || STROKE;
      const { shape } = lookOf(cue);
      const parts = shape.parts.flatMap((part) => (part.isUntimed ? [] : [stroked(part)]));
      const ink = cssColor(color);
      const flash = {
        shape: { ...shape, parts },
        stroke: ink,
        fill: ink,
        strokeWidth: strokeWidth ?? widest,
        fillOpacity: 0,
        opacity: 1,
      };
      const window = passingWindow(timeWidth);
      return cue.passing.flatMap((leaf) => [
        ...copyTracks(cue, leaf, flash),
        cue.track(leaf, 'drawn', (share) => parts.map(() => window(share))),
      ]);
    },
  },
);

/** Of what has no stroke itself; Manim's. */
const STROKE = 4;

/** A part as a stroke, of the colour of all. */
function stroked({ color: _, ...part }: Part): Part {
  return part.is === 'outline' ? { ...part, only: 'stroke' } : part;
}
