import { coordinate, direction } from '../common-fields.js';
import {
  choice,
  complete,
  list,
  object,
  optional,
  type Written,
  withDefault,
  word,
} from '../field.js';
import { type Defined, kind, type Options, painted } from './kind.js';
import type { Mobject } from './kinds.js';

const row = {
  direction: withDefault(direction, 'RIGHT'),
  /** The gap between two members, in units. */
  buff: withDefault(coordinate, 0.25),
};

const fields = {
  kind: choice('group'),
  ...painted,
  /** Puts the members in a row first. */
  arrange: optional(object('arrange', row)),
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
    arrange: ({ arrange }) => arrange && complete(row, arrange),
  },
);
