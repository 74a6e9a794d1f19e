import { grid, inGrid, inRow, row } from '../../arrangement.js';
import { choice, list, optional, text, type Written, word } from '../../field.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';
import { own } from '../owners.js';

const fields = {
  kind: choice('group'),
  ...painted,
  /** Puts the members in a row first, its middle in the centre; Manim's `arrange`. */
  arrange: optional(row),
  /** Puts the members in a grid first, row by row, its middle in the centre; Manim's `arrange_in_grid`. */
  arrangeInGrid: optional(grid),
  /** What it says, where its members are outlines of letters, for those who cannot see them. */
  alt: optional(text),
};

/** What any mobject has; which ones there are is known where all kinds are (`kinds.ts`). */
export interface Member {
  readonly id: string;
  readonly kind: string;
}

/** Manim's `VGroup`: several mobjects under one name. Its colour is that of members that say none. */
export interface GroupOf<M extends Member> extends Written<typeof fields> {
  /** What belongs to it, in order of painting. */
  readonly members: readonly M[];
}

type GroupOptions = Options<GroupOf<Member>, 'members'>;

/** Its type knows the members. */
interface GroupBuilder {
  <const M extends Member>(id: string, members: readonly M[], options?: GroupOptions): GroupOf<M>;
  <const M extends Member>(members: readonly M[], options?: GroupOptions): GroupOf<M>;
}

/**
 * Manim's `VGroup`: several mobjects under one name.
 * @example
 * group('encoder', [rectangle('box', { width: 3, height: 1 }), text('label', 'Encoder')]);
 */
export const group = kind(
  (id: string, members: readonly Member[], options: GroupOptions = {}): GroupOf<Member> => {
    const made: GroupOf<Member> = { kind: 'group', id, members, ...options };
    own(made, members);
    return made;
  },
  {
    kind: 'group',
    fields: { ...fields, members: list(word<Member>('kind')) },
    members: ({ members }) => members,
    words: ({ alt }) => alt,
    arrange({ arrange, arrangeInGrid }, boxes, partOf) {
      if (arrangeInGrid) return inGrid(boxes, arrangeInGrid);
      return arrange ? inRow(boxes, arrange, partOf) : boxes.map(() => ORIGIN);
    },
  },
) as GroupBuilder; // sound: it hands on the very members that it is given
