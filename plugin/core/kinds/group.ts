import { grid, inGrid, inRow, row } from '../arrangement.js';
import { choice, list, optional, type Written, word } from '../field.js';
import { ORIGIN } from '../units.js';
import { type Defined, kind, type Options, painted } from './kind.js';
import type { Mobject } from './kinds.js';

const fields = {
  kind: choice('group'),
  ...painted,
  /** Puts the members in a row first, its middle in the centre; Manim's `arrange`. */
  arrange: optional(row),
  /** Puts the members in a grid first, row by row, its middle in the centre; Manim's `arrange_in_grid`. */
  arrangeInGrid: optional(grid),
};

/** Manim's `VGroup`: several mobjects under one name. Its colour is that of members that say none. */
export interface Group extends Written<typeof fields> {
  /** What belongs to it, in order of painting. */
  readonly members: readonly Mobject[];
}

/** An interface, which TypeScript reads late: mobjects are what builders make, and groups hold mobjects. */
interface GroupBuilder {
  (id: string, members: readonly Mobject[], options?: Options<Group, 'members'>): Group;
  readonly definition: Defined<Group>;
}

/**
 * Manim's `VGroup`: several mobjects under one name.
 * @example
 * group('encoder', [rectangle('box', { width: 3, height: 1 }), text('label', 'Encoder')]);
 */
export const group: GroupBuilder = kind(
  (id: string, members: readonly Mobject[], options: Options<Group, 'members'> = {}): Group => ({
    kind: 'group',
    id,
    members,
    ...options,
  }),
  {
    kind: 'group',
    fields: { ...fields, members: list(word<Mobject>('kind')) },
    members: ({ members }) => members,
    arrange({ arrange, arrangeInGrid }, boxes) {
      if (arrangeInGrid) return inGrid(boxes, arrangeInGrid);
      return arrange ? inRow(boxes, arrange) : boxes.map(() => ORIGIN);
    },
  },
);
