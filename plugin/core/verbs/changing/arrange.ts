import { inRow, rowFields } from '../../arrangement.js';
import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { plus } from '../../units.js';
import { partsNow } from '../basic/move-leaves.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';

const fields = { verb: choice('arrange'), ...aimed, ...rowFields };

/** Manim's `group.animate.arrange`. */
export interface Arrange extends Written<typeof fields> {}

/**
 * Manim's `group.animate.arrange`: the members of a group go into a row or a column, its middle, as in
 * Manim, in the centre of the frame.
 * @example
 * arrange('cards', { direction: 'DOWN', buff: 0.5 });
 */
export const arrange = verb(
  (target: Target, options: Options<Arrange> = {}): Arrange => ({
    verb: 'arrange',
    target,
    ...options,
  }),
  {
    verb: 'arrange',
    fields,
    timing: () => TOGETHER,
    tracks({ target, ...row }, cue) {
      const members = cue.membersOf(target);
      const ways = inRow(members.map(cue.boxNow), row, (i, name) =>
        partsNow(cue)(members[i] ?? '', name),
      );
      return members.flatMap((member, index) => {
        const way = ways[index] ?? [0, 0];
        return cue.leavesOf(member).map((leaf) => {
          const { place } = cue.now(leaf);
          const turn = { index, count: members.length };
          return cue.track(leaf, 'place', (share) => plus(place, way, share), turn);
        });
      });
    },
  },
);
