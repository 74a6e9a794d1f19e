import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { becomeTracks } from '../transforming/transform-leaves.js';
import { aimedAtAnything, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const fields = { verb: choice('restore'), ...aimedAtAnything };

/** Manim's `Restore`. */
export interface Restore extends Written<typeof fields> {}

/**
 * Manim's `Restore`: the target goes back to how the scene lays it out, whatever has become of it. So
 * `restore('camera')` shows the whole frame again.
 * @example
 * restore('box');
 */
export const restore = verb(
  (target: Target, options: Options<Restore> = {}): Restore => ({
    verb: 'restore',
    target,
    ...options,
  }),
  {
    verb: 'restore',
    fields,
    timing: () => TOGETHER,
    tracks: (_, cue) =>
      eachLeaf(cue, (leaf, now, turn) => becomeTracks(cue, leaf, now, cue.laidOut(leaf), { turn })),
  },
);
