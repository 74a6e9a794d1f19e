import { color, opacity, type Place } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { FRAME } from '../../units.js';
import { aimedAtPlace, type Options, verb } from '../verb.js';

const fields = {
  verb: choice('focusOn'),
  ...aimedAtPlace,
  /** How solid the spot is in the end, 0 to 1. */
  opacity: withDefault(opacity, 0.2),
  color: withDefault(color, 'GRAY'),
};

/** Manim's `FocusOn`. */
export interface FocusOn extends Written<typeof fields> {}

/**
 * Manim's `FocusOn`: a spot as large as the frame shrinks to the middle of a mobject, or to a point.
 * @param target - the id of a mobject, a point, or a place by coordinates.
 * @example
 * focusOn([2, 1]);
 */
export const focusOn = verb(
  (target: Place, options: Options<FocusOn> = {}): FocusOn => ({
    verb: 'focusOn',
    target,
    ...options,
  }),
  {
    verb: 'focusOn',
    fields,
    timing: () => ({ runTime: 2, lagRatio: 0, rate: 'smooth' }),
    passing: ({ opacity, color }) => [
      {
        kind: 'circle',
        id: 'spot',
        radius: (FRAME.width + FRAME.height) / 2,
        strokeWidth: 0,
        fillOpacity: opacity,
        color,
      },
    ],
    tracks({ target }, cue) {
      const [x, y] = cue.boxNow(target).center;
      return cue.passing.flatMap((leaf) => [
        ...cue.pass(leaf),
        cue.track(leaf, 'way', (share) => ({
          opacity: Math.min(1, Math.max(0, share)),
          away: [x * share, y * share],
          scale: 1 - share,
        })),
      ]);
    },
  },
);
