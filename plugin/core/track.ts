import { type Channel, copyOfState, type State } from './channels.js';

/** Seconds; times that are sums of the same run times may differ by their rounding. */
export const MOMENT = 1e-9;

/**
 * What becomes of one channel of one leaf (or of the camera) for a while. The track that starts last
 * has the channel, as in Manim, and keeps it when it is over.
 */
export interface Track<C extends Channel = Channel> {
  readonly id: string;
  readonly channel: C;
  /** When it takes the channel over, in seconds from the beginning of the step. */
  readonly start: number;
  /** When the value begins to change: later, for what lags behind. */
  readonly begins: number;
  readonly ends: number;
  /** The value at a share of its own time, between 0 and 1. */
  readonly value: (share: number) => State[C];
  /** The values before it begins and after it ends: each one object, ever the same. */
  readonly from: State[C];
  readonly to: State[C];
}

/** Some time in which the same tracks are at work. With none of them, the state is `base`, ever the same. */
interface Piece {
  readonly start: number;
  readonly base: State;
  readonly active: readonly Track[];
}

/** All that happens to one leaf in one step. */
export interface Course {
  /** Tracks come in the order in which they start. */
  add(track: Track): void;
  /** The state at a time at which no track has yet started that is still to be added. */
  soFar(time: number): State;
  /** The state at a time in seconds from the beginning of the step, when all tracks are known. */
  at(time: number): State;
  /** The state when all of them are over. What lies between need not be worked out for it. */
  end(): State;
}

/** The course of a leaf from the state that the step before has left. */
export function courseFrom(before: State): Course {
  const tracks: Track[] = [];
  /** For each channel the track that started last. */
  const latest = new Map<Channel, Track>();
  let pieces: readonly Piece[] | undefined;
  let end: State | undefined;
  const theEnd = () => (end ??= endOf(before, latest));
  return {
    add(track) {
      pieces = undefined;
      end = undefined;
      tracks.push(track);
      latest.set(track.channel, track);
    },
    soFar(time) {
      const state = copyOfState(before);
      for (const [channel, track] of latest) put(state, channel, valueAt(track, time));
      return state;
    },
    at(time) {
      pieces ??= piecesOf(before, tracks, theEnd());
      return stateIn(pieces, time);
    },
    end: theEnd,
  };
}

/** Sound: a track has values of its own channel. */
const put = (state: State, channel: Channel, value: State[Channel]) => {
  (state as { [C in Channel]: unknown })[channel] = value;
};

const isOver = ({ ends }: Track, time: number) => time > ends - MOMENT;

function valueAt(track: Track, time: number): State[Channel] {
  if (isOver(track, time)) return track.to;
  if (time <= track.begins) return track.from;
  return track.value((time - track.begins) / (track.ends - track.begins));
}

/** The state when all tracks are over: the very one from before, if that is none other. */
function endOf(before: State, latest: ReadonlyMap<Channel, Track>): State {
  const changed = [...latest.values()].filter(({ channel, to }) => before[channel] !== to);
  if (changed.length === 0) return before;
  const state = copyOfState(before);
  for (const { channel, to } of changed) put(state, channel, to);
  return state;
}

/** Cuts a course at all times at which a track takes over, begins to change something, or is over. */
function piecesOf(before: State, tracks: readonly Track[], end: State): Piece[] {
  const times = new Set(
    tracks.flatMap(({ start, begins, ends }) => [start, begins, ends - MOMENT]),
  );
  const latest = new Map<Channel, Track>();
  const pieces: Piece[] = [{ start: Number.NEGATIVE_INFINITY, base: before, active: [] }];
  let base = before;
  let next = 0;
  for (const time of [...times].sort((a, b) => a - b)) {
    for (let track = tracks[next]; track && track.start <= time; track = tracks[++next]) {
      latest.set(track.channel, track);
    }
    const now = [...latest.values()];
    const active = now.filter((track) => track.begins <= time && time < track.ends - MOMENT);
    const resting = now.filter((track) => !active.includes(track));
    const changes = resting
      .map((track) => [track.channel, time >= track.ends - MOMENT ? track.to : track.from] as const)
      .filter(([channel, value]) => base[channel] !== value);
    if (changes.length > 0) {
      const next = copyOfState(base);
      for (const [channel, value] of changes) put(next, channel, value);
      base = next;
    }
    pieces.push({ start: time, base, active });
  }
  // Who asks for the end alone has been given this very object.
  const last = pieces.pop() as Piece;
  return [...pieces, { ...last, base: end }];
}

function stateIn(pieces: readonly Piece[], time: number): State {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle] as Piece).start <= time) low = middle;
    else high = middle - 1;
  }
  const { base, active } = pieces[low] as Piece;
  if (active.length === 0) return base;
  const state = copyOfState(base);
  for (const track of active) put(state, track.channel, valueAt(track, time));
  return state;
}
