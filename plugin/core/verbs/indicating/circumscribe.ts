import type { Drawn, Way } from '../../channels.js';
import { color, length, strokeWidth, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written, withDefault } from '../../field.js';
import { circle } from '../../kinds/basic/circle.js';
import { surroundingRectangle } from '../../kinds/marks/surrounding-rectangle.js';
import { ORIGIN } from '../../units.js';
import { aimed, type Options, verb } from '../verb.js';
import { passingWindow } from './passing-window.js';

const fields = {
  verb: choice('circumscribe'),
  ...aimed,
  /** Of what is drawn around it. */
  shape: withDefault(choice('rectangle', 'circle'), 'rectangle'),
  /** It fades in, fades out, or both, where else a piece of it runs around; Manim's `fade_in` and `fade_out`. */
  fade: optional(choice('in', 'out', 'both')),
  /** How long the piece is that runs around, as a share of the whole. */
  timeWidth: withDefault(number(0.01, 100), 0.3),
  /** Between it and the target, in units. */
  buff: withDefault(length, 0.1),
  color: withDefault(color, 'YELLOW'),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** Manim's `Circumscribe`. */
export interface Circumscribe extends Written<typeof fields> {}

/**
 * Manim's `Circumscribe`: a line runs around the target, and is gone. A rectangle goes with its target,
 * unlike Manim's.
 * @example
 * circumscribe('result', { fade: 'out', color: 'GREEN' });
 */
export const circumscribe = verb(
  (target: Target, options: Options<Circumscribe> = {}): Circumscribe => ({
    verb: 'circumscribe',
    target,
    ...options,
  }),
  {
    verb: 'circumscribe',
    fields,
    // Two movements, one after the other, are slow at both ends of each.
    timing: (_, { fade }) => ({
      runTime: 1,
      lagRatio: 0,
      rate: fade === undefined ? 'smooth' : 'doubleSmooth',
    }),
    passing: ({ target, shape, buff, color, strokeWidth }) => [
      shape === 'circle'
        ? circle('circle', { radius: 1, color, strokeWidth })
        : surroundingRectangle('frame', target, { buff, color, strokeWidth }),
    ],
    tracks({ target, shape, fade, timeWidth, buff }, cue) {
      const { center, width, height } = cue.boxNow(target);
      const around =
        shape === 'circle' ? { away: center, scale: Math.hypot(width, height) / 2 + buff } : {};
      const window = passingWindow(timeWidth);
      const drawn = (share: number) => (fade ? drawnIn(fade, share) : window(share));
      const way = (share: number): Way => ({
        opacity: fade ? opacityIn(fade, share) : 1,
        away: ORIGIN,
        ...around,
      });
      return cue.passing.flatMap((leaf) => [
        ...cue.pass(leaf),
        cue.track(leaf, 'way', (share) => way(Math.min(1, Math.max(0, share)))),
        cue.track(leaf, 'drawn', (share) => [drawn(share)]),
      ]);
    },
  },
);

type Fade = NonNullable<Circumscribe['fade']>;

/** What does not fade in is drawn in the first half; what does not fade out goes in the second, as it came. */
function drawnIn(fade: Fade, share: number): Drawn {
  const [first, second] = [Math.min(1, 2 * share), Math.max(0, 2 * share - 1)];
  return { outline: fade === 'out' ? first : 1, from: fade === 'in' ? second : 0, fill: 1 };
}

function opacityIn(fade: Fade, share: number): number {
  const [first, second] = [Math.min(1, 2 * share), Math.max(0, 2 * share - 1)];
  return (fade === 'out' ? 1 : first) * (fade === 'in' ? 1 : 1 - second);
}
