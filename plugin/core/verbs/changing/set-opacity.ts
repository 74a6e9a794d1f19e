import { opacity, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';
import { opacityTracks } from './opacity-of-leaf.js';

const fields = {
  verb: choice('setOpacity'),
  ...aimed,
  /** Of its stroke and its fill, 0 to 1. */
  opacity,
};

/** Manim's `mobject.animate.set_opacity`. */
export interface SetOpacity extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.set_opacity`, of stroke and fill: dims what shall fade to the background while
 * something else is spoken of. Manim's `fade`, by 0.7, is an opacity of 0.3. What has no fill gets none, where
 * Manim would fill it.
 * @param opacity - 0 to 1.
 * @example
 * setOpacity('box', 0.2);
 */
export const setOpacity = verb(
  (target: Target, opacity: number, options: Options<SetOpacity, 'opacity'> = {}): SetOpacity => ({
    verb: 'setOpacity',
    target,
    opacity,
    ...options,
  }),
  {
    verb: 'setOpacity',
    fields,
    timing: () => TOGETHER,
    tracks: ({ opacity }, cue) =>
      eachLeaf(cue, (leaf, now, turn) => opacityTracks(cue, leaf, now, opacity, turn)),
  },
);
