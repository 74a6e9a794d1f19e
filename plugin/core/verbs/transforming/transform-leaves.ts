/** What the verbs share by which mobjects become others. */
import type { Channel, State } from '../../channels.js';
import { morphedShape } from '../../morph-shape.js';
import { mix } from '../../outline.js';
import type { Shape } from '../../part.js';
import { mixedColor } from '../../tint.js';
import type { Track } from '../../track.js';
import { ORIGIN, type Point, plus } from '../../units.js';
import { type Cue, eachLeaf, type Turn } from '../verb.js';
import { followingOn, likenessTracks, lookOf } from './likeness.js';
import { mixedDash } from './mixed-dash.js';

/** Channels of which something in between is a matter of numbers. */
const NUMBERS = ['turn', 'strokeWidth', 'fillOpacity', 'opacity'] as const;

/** How a leaf goes to what it becomes. */
export interface Way {
  readonly turn?: Turn;
  /** How far it is off the straight way. */
  readonly bend?: ((share: number) => Point) | undefined;
  /** What it consists of on its way, if that is not found out part by part. */
  readonly shape?: (share: number) => Shape;
}

/** Tracks on which a leaf comes to look as another state says, from how a state looks now. */
export function becomeTracks(
  cue: Cue,
  leaf: string,
  from: State,
  to: State,
  { turn, bend, shape: told }: Way = {},
): Track[] {
  const track = <C extends Channel>(channel: C, value: (share: number) => State[C]) =>
    cue.track(leaf, channel, (share) => (share === 1 ? to[channel] : value(share)), turn);
  // What follows others goes from how it is seen, and from its look to what it is by itself.
  const first = to.likeness ? lookOf(cue, leaf) : from;
  const last = first.likeness && !to.likeness ? first : to;
  const shape = told ?? (first.shape === last.shape ? () => last.shape : morphedShape(first, last));
  return [
    track('place', (share) => plus(mix(from.place, to.place, share), bend ? bend(share) : ORIGIN)),
    track('scale', (share) => mix(from.scale, to.scale, share)),
    track('stroke', mixedColor(from.stroke, to.stroke)),
    track('fill', mixedColor(from.fill, to.fill)),
    track('shape', shape),
    ...(from.dash || to.dash ? [track('dash', mixedDash(from.dash, to.dash))] : []),
    ...likenessTracks(cue, leaf, first, to, turn),
    ...NUMBERS.map((channel) => {
      const start = (channel === 'fillOpacity' && isLine(first) ? to : from)[channel];
      const end = (channel === 'fillOpacity' && isLine(last) ? from : to)[channel];
      return track(channel, (share) => start + (end - start) * share);
    }),
  ];
}

/** Whether nothing is as solid as its fill is told to be: a frame must not be filled on its way to an arrow. */
const isLine = ({ shape }: State) =>
  shape.parts.every((part) => part.is === 'outline' && part.only !== undefined);

/** One leaf that becomes another, and whether it is only there to fill up the number. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly isSpare: boolean;
}

/** Pairs the leaves of two mobjects in their order; of the fewer, some have several partners. */
export function pairLeaves(from: readonly string[], to: readonly string[]): Pair[] {
  const count = Math.max(from.length, to.length);
  if (from.length === 0 || to.length === 0) return [];
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const pair = {
      from: from[Math.floor((i * from.length) / count)] as string,
      to: to[Math.floor((i * to.length) / count)] as string,
    };
    const fewer = from.length < to.length ? pair.from : pair.to;
    const isSpare = from.length !== to.length && seen.has(fewer);
    seen.add(fewer);
    return { ...pair, isSpare };
  }).filter((pair) => pair.from !== pair.to); // what becomes itself stays as it is
}

/** The target takes on the look of another mobject, leaf by leaf, and keeps its names. */
export function lookTracks(cue: Cue, into: string): Track[] {
  const pairs = pairLeaves(cue.family, cue.leavesOf(into));
  const tracks = eachLeaf(cue, (leaf, now, turn) => {
    const own = pairs.filter(({ from }) => from === leaf);
    if (own.length === 0) return [];
    const look = lookOf(
      cue,
      leaf,
      own.map(({ to }) => to),
    );
    const isSpare = own.length === 1 && own[0]?.isSpare;
    return becomeTracks(cue, leaf, now, isSpare ? { ...look, opacity: 0 } : look, { turn });
  });
  return followingOn(cue, tracks, 'to', cue.family);
}

/** A leaf takes the place of another, looking like it at first. */
export function comeFrom(cue: Cue, { from, to, isSpare }: Pair, options: Way = {}): Track[] {
  if (!cue.now(from).shown) return fadeIn(cue, to, options.turn);
  const look = lookOf(cue, to, [from]);
  const start = isSpare ? { ...look, opacity: 0 } : look;
  return [...cue.bring(to), ...becomeTracks(cue, to, start, cue.now(to), options)];
}

export function fadeIn(cue: Cue, leaf: string, turn?: Turn): Track[] {
  const way = (share: number) =>
    share === 1 ? undefined : { opacity: Math.min(1, Math.max(0, share)), away: ORIGIN };
  return [...cue.bring(leaf), cue.track(leaf, 'way', way, turn)];
}

export const fadeOut = (cue: Cue, leaf: string): Track[] => [
  cue.lend(leaf, 'opacity', (share) => cue.now(leaf).opacity * (1 - share)),
  cue.atEnd(leaf, 'shown', false),
];

/** A leaf that becomes another, and is gone when it looks like it: the other stands there then. */
function goInto(cue: Cue, { from, to }: Pair, turn: Turn): Track[] {
  const start = cue.now(from);
  if (!start.shown) return [];
  const lending: Cue = { ...cue, track: cue.lend }; // it comes again as it was
  const end = { ...lookOf(cue, from, [to]), opacity: 0 };
  return [...becomeTracks(lending, from, start, end, { turn }), cue.atEnd(from, 'shown', false)];
}

/** One mobject takes the place of another, leaf by leaf. */
export function replaceTracks(cue: Cue, into: string): Track[] {
  return replacePairs(cue, pairLeaves(cue.family, cue.leavesOf(into)));
}

/** Leaves take the place of others. */
export function replacePairs(cue: Cue, pairs: readonly Pair[]): Track[] {
  const come = new Set<string>();
  const tracks = pairs.flatMap((pair, index) => {
    const turn = { index, count: pairs.length };
    if (come.has(pair.to)) return goInto(cue, pair, turn);
    come.add(pair.to);
    const isLast = pairs.findLastIndex(({ from }) => from === pair.from) === index;
    return [
      ...(isLast && cue.now(pair.from).shown ? [cue.remove(pair.from)] : []),
      ...comeFrom(cue, pair, { turn }),
    ];
  });
  return followingOn(cue, tracks, 'from', [...come]);
}
