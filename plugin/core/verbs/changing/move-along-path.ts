import type { Target } from '../../common-fields.js';
import { choice, type Reference, reference, type Written } from '../../field.js';
import { minus, plus } from '../../units.js';
import { aimedAtAnything, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';
import { pointAlong } from './path-point.js';

const fields = {
  verb: choice('moveAlongPath'),
  ...aimedAtAnything,
  /** A mobject with an outline; it need not be on the board. */
  path: reference,
};

/** Manim's `MoveAlongPath`. */
export interface MoveAlongPath extends Written<typeof fields> {}

/**
 * Manim's `MoveAlongPath`: the centre of the target goes along the outline of another mobject, as that
 * is when the movement begins. A target that does not stand where the path begins comes to it on the way,
 * where Manim's jumps there.
 * @param path - a mobject with an outline, such as a line, a circle or a curve.
 * @example
 * moveAlongPath('packet', 'cable', { rate: 'linear' });
 */
export const moveAlongPath = verb(
  (
    target: Target,
    path: Reference,
    options: Options<MoveAlongPath, 'path'> = {},
  ): MoveAlongPath => ({
    verb: 'moveAlongPath',
    target,
    path,
    ...options,
  }),
  {
    verb: 'moveAlongPath',
    fields,
    timing: () => TOGETHER,
    tracks({ target, path }, cue) {
      const { center } = cue.boxNow(target);
      const along = pointAlong(cue, path);
      const off = minus(center, along(0));
      return eachLeaf(cue, (leaf, { place }, turn) => [
        cue.track(
          leaf,
          'place',
          (share) => plus(plus(place, minus(along(share), center)), off, 1 - share),
          turn,
        ),
      ]);
    },
  },
);
