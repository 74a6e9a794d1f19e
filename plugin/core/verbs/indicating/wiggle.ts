import { place, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written, withDefault } from '../../field.js';
import { rate } from '../../rates.js';
import { minus, type Point, plus, turned } from '../../units.js';
import { aimed, eachLeaf, type Options, verb } from '../verb.js';

const fields = {
  verb: choice('wiggle'),
  ...aimed,
  /** The factor by which it grows. */
  scale: withDefault(number(0, 1000), 1.1),
  /** How far it turns to either side, in radians. */
  angle: withDefault(number(-10, 10), 0.02 * Math.PI),
  /** How often it turns to a side. */
  wiggles: withDefault(number(0, 100), 6),
  /** The point about which it does; without it, the centre of the target. */
  about: optional(place),
};

/** Manim's `Wiggle`. */
export interface Wiggle extends Written<typeof fields> {}

/**
 * Manim's `Wiggle`: grows a little, turns to and fro, and is as before. Manim's `scale_value`,
 * `rotation_angle` and `n_wiggles` are `scale`, `angle` and `wiggles` here.
 * @example
 * wiggle('bell');
 */
export const wiggle = verb(
  (target: Target, options: Options<Wiggle> = {}): Wiggle => ({
    verb: 'wiggle',
    target,
    ...options,
  }),
  {
    verb: 'wiggle',
    fields,
    timing: () => ({ runTime: 2, lagRatio: 0, rate: 'smooth' }),
    tracks({ target, scale: most, angle, wiggles, about }, cue) {
      const center = cue.boxNow(about ?? target).center;
      const thereAndBack = rate('thereAndBack');
      const within = (share: number) => Math.min(1, Math.max(0, share));
      const grown = (share: number) => 1 + (most - 1) * thereAndBack(within(share));
      const turnedBy = (share: number) =>
        angle * thereAndBack(within(share)) * Math.sin(wiggles * Math.PI * share);
      const isHome = (share: number) => share <= 0 || share >= 1;
      return eachLeaf(cue, (leaf, { place, scale, turn: now }, turn) => {
        const from = minus(place, center);
        const scaled = (share: number): Point => [scale[0] * grown(share), scale[1] * grown(share)];
        const moved = (share: number) => plus(center, turned(from, turnedBy(share)), grown(share));
        // At its end it is the very same again.
        return [
          cue.track(leaf, 'scale', (share) => (isHome(share) ? scale : scaled(share)), turn),
          cue.track(leaf, 'turn', (share) => (isHome(share) ? now : now + turnedBy(share)), turn),
          cue.track(leaf, 'place', (share) => (isHome(share) ? place : moved(share)), turn),
        ];
      });
    },
  },
);
