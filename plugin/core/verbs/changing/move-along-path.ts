import { CAMERA, type Target } from '../../common-fields.js';
import { choice, type Reference, reference, type Written } from '../../field.js';
import { minus, ORIGIN, type Point, plus } from '../../units.js';
import { aimedAtAnything, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';
import { pointOfPath } from './path-point.js';

const fields = {
  verb: choice('moveAlongPath'),
  ...aimedAtAnything,
  /** A mobject with an outline; it need not be on the board, and is not if only paths speak of it. */
  path: reference,
};

/** Manim's `MoveAlongPath`. */
export interface MoveAlongPath extends Written<typeof fields> {}

/**
 * Manim's `MoveAlongPath`: the centre of the target goes along the outline of another mobject, as that
 * is when the movement begins. What is not on the board fades in where the path begins; what stands
 * elsewhere comes to the path on the way, where Manim's jumps there.
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
    brings: ({ target }) => (target === CAMERA ? [] : [target]),
    timing: () => TOGETHER,
    tracks({ target, path }, cue) {
      const { center } = cue.boxNow(target);
      const along = pointOfPath(cue, path);
      const off = minus(center, along(0));
      return eachLeaf(cue, (leaf, { place, shown }, turn) => [
        cue.track(
          leaf,
          'place',
          (share) => plus(plus(place, minus(along(share), center)), off, 1 - share),
          turn,
        ),
        ...(shown ? [] : cue.bring(leaf)),
        // It is seen on the path. Yet what is at it, such as an arrow, must not jump there.
        ...(shown ? [] : [cue.track(leaf, 'way', awayBy(off), turn)]),
      ]);
    },
  },
);

/** The share of the way in which it fades in. */
const COMING = 0.05;

const awayBy = (off: Point) => (share: number) =>
  share === 1
    ? undefined
    : { opacity: Math.min(1, Math.max(0, share / COMING)), away: plus(ORIGIN, off, share - 1) };
