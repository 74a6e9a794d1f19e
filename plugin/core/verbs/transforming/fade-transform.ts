import { type Target, target } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { fadeTracks } from './fade-into-box.js';

const fields = {
  verb: choice('fadeTransform'),
  ...aimed,
  /** The mobject that takes its place; it is not on the board before. */
  into: target,
  /** What each is fitted to of the other: its width, its height, or both, for which it is stretched. */
  fit: withDefault(choice('both', 'width', 'height'), 'both'),
};

/** Manim's `FadeTransform`. */
export interface FadeTransform extends Written<typeof fields> {}

/**
 * Manim's `FadeTransform`: the target fades out on its way into another mobject, which fades in on its
 * way from there. For what cannot become one another: a text and a picture. `fit: 'height'` is Manim's
 * `stretch=False`.
 * @param into - the mobject that takes its place.
 * @example
 * fadeTransform('summary', 'details');
 */
export const fadeTransform = verb(
  (target: Target, into: Target, options: Options<FadeTransform, 'into'> = {}): FadeTransform => ({
    verb: 'fadeTransform',
    target,
    into,
    ...options,
  }),
  {
    verb: 'fadeTransform',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks: ({ target, into, fit }, cue) =>
      fadeTracks(
        cue,
        {
          from: cue.family,
          to: cue.leavesOf(into),
          boxes: [cue.boxNow(target), cue.boxNow(into)],
          turn: { index: 0, count: 1 },
        },
        fit,
      ),
  },
);
