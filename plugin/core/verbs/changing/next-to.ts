import { coordinate, direction, type Place, place, type Target } from '../../common-fields.js';
import { choice, name, optional, type Written, withDefault } from '../../field.js';
import { moveTracks } from '../basic/move-leaves.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('nextTo'),
  ...aimedAtAnything,
  /** It goes beside that. */
  to: place,
  direction: withDefault(direction, 'RIGHT'),
  /** The gap between both, in units. */
  buff: withDefault(coordinate, 0.25),
  /** The edges of both that are level, in place of their centres. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
  /** The parts of both that are level, by their name: Manim's `submobject_to_align`. */
  alignedPart: optional(name),
};

/** Manim's `mobject.animate.next_to`. */
export interface NextTo extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.next_to`.
 * @param to - the mobject or point that it goes beside.
 * @example
 * nextTo('label', 'box', { direction: 'DOWN' });
 */
export const nextTo = verb(
  (target: Target, to: Place, options: Options<NextTo, 'to'> = {}): NextTo => ({
    verb: 'nextTo',
    target,
    to,
    ...options,
  }),
  {
    verb: 'nextTo',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, to, direction, buff, alignedEdge, alignedPart }, cue) =>
      moveTracks(
        target,
        {
          nextTo: to,
          direction,
          buff,
          alignedEdge,
          ...(alignedPart !== undefined && { alignedPart }),
        },
        cue,
      ),
  },
);
