import { place, type Target } from '../../common-fields.js';
import { choice, optional, type Written } from '../../field.js';
import { IN_SCENE, posed } from '../../pose.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { growTracks } from './grow-leaves.js';

const fields = {
  verb: choice('growArrow'),
  ...aimed,
  /** Out of what it grows, in place of its start. */
  point: optional(place),
};

/** Manim's `GrowArrow`. */
export interface GrowArrow extends Written<typeof fields> {}

/**
 * Manim's `GrowArrow`: an arrow or a line grows out of its start, tip and stroke with it; all else out of
 * its centre. What is on the board already stays as it is.
 * @example
 * growArrow('link');
 */
export const growArrow = verb(
  (target: Target, options: Options<GrowArrow> = {}): GrowArrow => ({
    verb: 'growArrow',
    target,
    ...options,
  }),
  {
    verb: 'growArrow',
    fields,
    brings: ({ target }) => [target],
    timing: () => TOGETHER,
    tracks: ({ target, point }, cue) =>
      cue.family.flatMap((leaf) => {
        const state = cue.now(leaf);
        if (state.shown) return [];
        const shaft = state.shape.parts.find(({ name }) => name === 'shaft');
        const [start] = shaft?.is === 'outline' ? shaft.outline.points : [];
        const pose = cue.isFollower(leaf) ? IN_SCENE : state;
        const from = point || !start ? cue.boxNow(point ?? target).center : posed(pose, start);
        return [
          ...growTracks({ ...cue, family: [leaf] }, from),
          cue.track(leaf, 'strokeWidth', (share) => state.strokeWidth * share),
        ];
      }),
  },
);
