import { type Direction, direction, type Place, place, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { moveTracks } from '../basic/move-leaves.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('alignTo'),
  ...aimedAtAnything,
  /** Its edge goes level with that one's. */
  to: place,
  direction,
};

/** Manim's `mobject.animate.align_to`. */
export interface AlignTo extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.align_to`: its edge in a direction goes level with another's.
 * @param to - the mobject or point that it is aligned to.
 * @param direction - the edge.
 * @example
 * alignTo('note', 'title', 'LEFT');
 */
export const alignTo = verb(
  (
    target: Target,
    to: Place,
    direction: Direction,
    options: Options<AlignTo, 'to' | 'direction'> = {},
  ): AlignTo => ({ verb: 'alignTo', target, to, direction, ...options }),
  {
    verb: 'alignTo',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, to, direction }, cue) => moveTracks(target, { alignTo: to, direction }, cue),
  },
);
