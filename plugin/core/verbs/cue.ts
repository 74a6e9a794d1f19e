import type { Box } from '../box.js';
import type { Channel, State } from '../channels.js';
import type { ReadPlace } from '../common-fields.js';
import type { RateName } from '../rates.js';
import type { Track } from '../track.js';

/** What an animation starts from, and what it makes tracks with. */
export interface Cue {
  /** The leaves of the target. */
  readonly family: readonly string[];
  /** The leaves of a mobject; a leaf has itself, as has the camera. */
  leavesOf(id: string): readonly string[];
  /** What a mobject is made of; what is not a group has itself. */
  membersOf(id: string): readonly string[];
  /** The state of a leaf when the animation starts: of one that follows others as it was told. */
  now(leaf: string): State;
  /** The same as it is seen then, or in other states: what follows others has its shape where those are. */
  seen(leaf: string, stateOf?: (leaf: string) => State): State;
  /** The box of a mobject when the animation starts. */
  boxNow(place: ReadPlace): Box;
  /**
   * Makes a track of a channel of any leaf.
   *
   * @param value - at a share of the way, eased: 0 where it starts, 1 where it leads.
   * @param turn - whose turn it is among those that lag behind each other.
   */
  track<C extends Channel>(
    leaf: string,
    channel: C,
    value: (share: number) => State[C],
    turn?: Turn,
  ): Track<C>;
  /**
   * As `track`; when the whole animation is over, the channel is as it was found: for a leaf that is
   * no longer on the board then, and comes again as it was.
   */
  lend<C extends Channel>(
    leaf: string,
    channel: C,
    value: (share: number) => State[C],
    turn?: Turn,
  ): Track<C>;
  /** Makes a track whose value depends on the shares of several turns in a row, those of its parts. */
  trackOfTurns<C extends Channel>(
    leaf: string,
    channel: C,
    value: (shareOf: (index: number) => number) => State[C],
    turns: Turns,
  ): Track<C>;
  /** Makes a track that sets a channel when the animation ends. */
  atEnd<C extends Channel>(leaf: string, channel: C, value: State[C]): Track<C>;
  /** Puts a leaf on the board, as it is. */
  bring(leaf: string): readonly Track[];
  /** Takes a leaf off the board. */
  remove(leaf: string): Track;
  /** The leaves that the verb has told to be there only while it is at work. */
  readonly passing: readonly string[];
  /** Puts one of those on the board, and takes it off when the animation ends. */
  pass(leaf: string): readonly Track[];
  /** The tracks of another animation that starts at the same time, from states that `from` gives. */
  cued(
    animation: { readonly verb: string; readonly rate?: RateName },
    from: (leaf: string) => State,
  ): readonly Track[];
  /** The state of a leaf as the scene lays it out. */
  laidOut(leaf: string): State;
  /** A leaf as its author tells it. */
  mobject(leaf: string): { readonly id: string; readonly kind: string } | undefined;
  /** Whether a leaf has its shape from others, such as an arrow. */
  isFollower(leaf: string): boolean;
}

/** One of several that lag behind each other. */
export interface Turn {
  readonly index: number;
  readonly count: number;
}

/** Some in a row of several that lag behind each other. */
export interface Turns {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}
