import { opacity, place, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written, withDefault } from '../../field.js';
import { plus } from '../../units.js';
import { aimed, type Options, verb } from '../verb.js';
import { copy, copyTracks, lookOf } from './copy-leaf.js';

const fields = {
  verb: choice('broadcast'),
  ...aimed,
  /** Where the copies come from; without it, the centre of the target. */
  focalPoint: optional(place),
  /** How many copies there are; Manim's `n_mobs`. */
  nMobs: withDefault(number(1, 100), 5),
  /** Of a copy when it comes, 0 to 1. */
  initialOpacity: withDefault(opacity, 1),
};

/** Manim's `Broadcast`. */
export interface Broadcast extends Written<typeof fields> {}

/**
 * Manim's `Broadcast`: copies of the target, such as a ring, come out of a point one after another, and
 * fade while they grow to its size. A target that is on the board stays there. A copy begins as nothing
 * and ends as nothing, so there are no `initial_width` and no `final_opacity`. Elements of the author's
 * own drawing have no copies.
 * @example
 * broadcast('ring', { focalPoint: 'antenna', nMobs: 3 });
 */
export const broadcast = verb(
  (target: Target, options: Options<Broadcast> = {}): Broadcast => ({
    verb: 'broadcast',
    target,
    ...options,
  }),
  {
    verb: 'broadcast',
    fields,
    brings: ({ target }) => [target],
    timing: () => ({ runTime: 3, lagRatio: 0.2, rate: 'smooth' }),
    passing: ({ nMobs }) => Array.from({ length: Math.round(nMobs) }, (_, i) => copy(`copy${i}`)),
    tracks({ target, focalPoint, initialOpacity }, cue) {
      const { center } = cue.boxNow(target);
      const focus = focalPoint === undefined ? center : cue.boxNow(focalPoint).center;
      const look = lookOf(cue);
      const count = cue.passing.length;
      return cue.passing.flatMap((leaf, index) => [
        ...copyTracks(cue, leaf, look),
        cue.track(
          leaf,
          'way',
          (share) => ({
            opacity: initialOpacity * Math.min(1, Math.max(0, 1 - share)),
            away: plus(focus, center, -share),
            scale: share,
          }),
          { index, count },
        ),
      ]);
    },
  },
);
