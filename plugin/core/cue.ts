/** What an animation makes of the states that it finds when it starts. */
import { targetsIn, timingOf } from './animation-time.js';
import type { Cast } from './cast.js';
import type { Channel, State } from './channels.js';
import type { ReadPlace } from './common-fields.js';
import type { SimpleAnimation } from './composition.js';
import { boxIn, followOf } from './follow.js';
import { lagged, rate } from './rates.js';
import { remembered } from './remembered.js';
import type { Track } from './track.js';
import type { Cue, Turn, Turns } from './verbs/verb.js';
import { completeAnimation, verbOf } from './verbs/verbs.js';

/** Channels without anything beyond either end: an opacity above 1, a stroke of less than no width. */
const BOUNDED: ReadonlySet<Channel> = new Set([
  'stroke',
  'fill',
  'strokeWidth',
  'dash',
  'fillOpacity',
  'opacity',
  'drawn',
]);

const bounded = (share: number) => Math.min(1, Math.max(0, share));

const ALONE: Turn = { index: 0, count: 1 };

/**
 * The tracks of an animation that starts at a time in seconds.
 *
 * @param stateOf - a leaf's state at that time.
 * @param passing - the leaves that are there only while it runs.
 */
export function tracksOf(
  cast: Cast,
  animation: SimpleAnimation,
  start: number,
  stateOf: (leaf: string) => State,
  passing: readonly string[] = [],
): readonly Track[] {
  const verb = verbOf(animation);
  const self = completeAnimation(animation);
  const leavesOf = (place: ReadPlace) => targetsIn(cast, place);
  const { runTime, lagRatio, rate: rateName } = timingOf(cast, animation, stateOf);
  const eased = remembered(rate(rateName));
  /** Some rates go beyond the ends on their way. */
  const easeOf = (channel: Channel) =>
    BOUNDED.has(channel) ? (share: number) => bounded(eased(share)) : eased;

  /** When turns in a row begin and end. */
  const window = ({ first, last, count }: Turns) => {
    const whole = (count - 1) * lagRatio + 1;
    const begins = start + (runTime * first * lagRatio) / whole;
    const ends = start + (runTime * (last * lagRatio + 1)) / whole;
    return { begins, ends: last === count - 1 ? start + runTime : ends };
  };
  const make = <C extends Channel>(
    id: string,
    channel: C,
    times: { readonly begins: number; readonly ends: number },
    value: (share: number) => State[C],
    from = value(0),
  ): Track<C> => ({ id, channel, start, ...times, value, from, to: value(1) });

  const seen = (id: string, now = stateOf): State => {
    const follower = cast.followers.find((each) => each.id === id);
    return follower ? followOf(cast, follower)(now(id), (other) => seen(other, now)) : now(id);
  };

  const cue: Cue = {
    family: leavesOf(self.target as ReadPlace),
    leavesOf,
    membersOf: (id) => cast.members.get(id) ?? [id],
    now: stateOf,
    seen,
    boxNow: (place) => boxIn(cast, seen, place),
    track(id, channel, value, { index, count } = ALONE) {
      const ease = easeOf(channel);
      const times = window({ first: index, last: index, count });
      return make(id, channel, times, (share) => value(ease(share)));
    },
    lend(id, channel, value, { index, count } = ALONE) {
      const ease = easeOf(channel);
      const { begins, ends: arrives } = window({ first: index, last: index, count });
      const ends = start + runTime;
      const shareAt = (share: number) =>
        arrives < ends ? Math.min(1, (share * (ends - begins)) / (arrives - begins)) : share;
      const track = make(id, channel, { begins, ends }, (share) => value(ease(shareAt(share))));
      return { ...track, to: stateOf(id)[channel] };
    },
    trackOfTurns(id, channel, value, turns) {
      const { begins, ends } = window(turns);
      const ease = easeOf(channel);
      const shareAt = (time: number) => (index: number) =>
        ease(lagged((time - start) / runTime, index, turns.count, lagRatio));
      return make(id, channel, { begins, ends }, (share) =>
        value(share >= 1 ? () => ease(1) : shareAt(begins + share * (ends - begins))),
      );
    },
    atEnd: (id, channel, value) => {
      const ends = start + runTime;
      return make(id, channel, { begins: ends, ends }, () => value, stateOf(id)[channel]);
    },
    passing,
    pass(id) {
      const at = { begins: start, ends: start };
      const gone = start + runTime;
      return [
        make(id, 'shown', { begins: gone, ends: gone }, () => false, true),
        make(id, 'way', at, () => undefined),
        make(id, 'drawn', at, () => undefined),
      ];
    },
    remove: (id) => make(id, 'shown', { begins: start, ends: start }, () => false),
    cued: (other, from) => tracksOf(cast, other as SimpleAnimation, start, from),
    laidOut: (id) => cast.states.get(id) as State,
    mobject: (id) => cast.leaves.find((each) => each.id === id),
    isFollower: (id) => cast.followers.some((each) => each.id === id),
    bring(id) {
      const at = { begins: start, ends: start };
      // Whatever another animation of the same play makes of its way: the last to start has it.
      return [
        make(id, 'shown', at, () => true),
        make(id, 'way', at, () => undefined),
        make(id, 'drawn', at, () => undefined),
      ];
    },
  };
  return verb.tracks?.(self, cue) ?? [];
}
