/** All that happens in a scene, worked out once, as far as it is asked for: then the picture is cheap. */

import { timesOf } from './animation-time.js';
import type { Cast } from './cast.js';
import type { State, States } from './channels.js';
import { tracksOf } from './cue.js';
import { firstStates } from './first-states.js';
import { type Follow, followOf } from './follow.js';
import { ledgerFrom } from './ledger.js';
import type { Play, Step } from './scene.js';
import { type Course, courseFrom } from './track.js';

/** A stretch of the playhead: a step, or the entrance. */
export interface Stretch {
  /** Seconds. */
  readonly duration: number;
  /** The courses of the leaves to which something happens; the camera's too. */
  readonly courses: ReadonlyMap<string, Course>;
  /** The followers that may have to follow, by id; each after those that it follows itself. */
  readonly followers: ReadonlyMap<string, Follow>;
  /** All of these, numbered: the courses, then the followers that have none. */
  readonly leaves: ReadonlyMap<string, number>;
}

export interface Timeline {
  readonly cast: Cast;
  /** Stretch i leads from stop i to stop i + 1; the first is the entrance. */
  readonly stretches: readonly Stretch[];
  /** One of them: those after it need not be worked out for that. */
  stretchAt(i: number): Stretch | undefined;
  /** All leaves and the camera at playhead −1, 0, 1, …, followers as they are told, not yet following. */
  readonly stops: readonly States[];
  /** The same as they are painted. */
  readonly pictures: readonly States[];
}

/** How many steps a scene has. */
export const stepsOf = ({ stops }: Timeline) => stops.length - 2;

/**
 * Works out a scene: the fold of what its steps leave, and the way inside each step. It is folded as far as
 * somebody looks: most slides are seen first at their start, and neighbours and the overview only there.
 */
export function timelineOf(cast: Cast): Timeline {
  const { entrance = { plays: [] }, steps } = cast.scene;
  const follows = new Map(cast.followers.map((each) => [each.id, followOf(cast, each)]));
  const ledger = ledgerFrom(firstStates(cast));
  const all = [entrance, ...steps];
  const stretches: Stretch[] = [];
  const foldTo = (stop: number) => {
    for (let i = stretches.length; i < Math.min(stop, all.length); i++) {
      const stretch = stretchOf(cast, all[i] as Step, ledger.at(i), follows);
      for (const [id, course] of stretch.courses) ledger.note(i + 1, id, course.end());
      stretches.push(stretch);
    }
    return stretches;
  };
  const stops = Array.from({ length: all.length + 1 }, (_, i): States => {
    const states = ledger.at(i);
    return {
      get(id) {
        foldTo(i);
        return states.get(id);
      },
    };
  });
  return {
    cast,
    get stretches() {
      return foldTo(all.length);
    },
    stretchAt: (i) => foldTo(i + 1)[i],
    stops,
    pictures: followed(stops, foldTo, follows),
  };
}

/** Seconds from p = −1 to the playhead p, at the speed of the scene's own times. */
export function timeAt(timeline: Timeline, playhead: number): number {
  const to = Math.min(playhead, stepsOf(timeline)) + 1;
  let time = 0;
  for (let i = 0; i < to; i++) time += (timeline.stretchAt(i)?.duration ?? 0) * Math.min(1, to - i);
  return time;
}

/** The playhead at a time: the inverse of `timeAt`. Steps without duration count as passed. */
export function playheadAt(timeline: Timeline, time: number): number {
  const last = stepsOf(timeline);
  let left = time;
  for (let i = 0; i <= last; i++) {
    const duration = timeline.stretchAt(i)?.duration ?? 0;
    if (left < duration) return i - 1 + left / duration;
    left -= duration;
  }
  return last;
}

/**
 * The states at all stops, followers where they follow. A follower is made when somebody looks, and once for
 * all stops from one step that moves it to the next: so it has the very same state at them.
 */
function followed(
  stops: readonly States[],
  foldTo: (stop: number) => readonly Stretch[],
  follows: ReadonlyMap<string, Follow>,
): readonly States[] {
  if (follows.size === 0) return stops;
  const made = new Map<string, (State | undefined)[]>();
  const moved = new Map([...follows.keys()].map((id) => [id, [0]]));
  let noted = 0;
  const noteTo = (stop: number) => {
    for (const { followers } of foldTo(stop).slice(noted)) {
      noted++;
      for (const id of followers.keys()) moved.get(id)?.push(noted);
    }
  };
  const pictures = stops.map(
    (stop, i): States => ({
      get(id) {
        const follow = follows.get(id);
        if (!follow) return stop.get(id);
        noteTo(i);
        const since = moved.get(id)?.findLast((turn) => turn <= i) ?? 0;
        const known = made.get(id) ?? [];
        made.set(id, known);
        const others = (leaf: string) => pictures[since]?.get(leaf) as State;
        known[since] ??= follow(stops[since]?.get(id) as State, others);
        return known[since];
      },
    }),
  );
  return pictures;
}

/** Each animation is cued by the states at the very moment at which it starts. */
function stretchOf(
  cast: Cast,
  step: Step,
  before: States,
  follows: ReadonlyMap<string, Follow>,
): Stretch {
  const courses = new Map<string, Course>();
  let start = 0;
  for (const play of step.plays) start += addPlay(cast, play, start, before, courses);
  const moving = new Set(courses.keys());
  const followers = new Map<string, Follow>();
  for (const { id, others } of cast.followers) {
    const isMoved = others.some((other) =>
      cast.families.get(other)?.some((leaf) => moving.has(leaf)),
    );
    if (!isMoved && !moving.has(id)) continue;
    moving.add(id);
    followers.set(id, follows.get(id) as Follow);
  }
  const leaves = new Map([...moving].map((id, index) => [id, index]));
  return { duration: start, courses, followers, leaves };
}

/**
 * Adds the tracks of a play that starts at `start`, in seconds.
 *
 * @returns how long the play lasts.
 */
function addPlay(
  cast: Cast,
  play: Play,
  start: number,
  before: States,
  courses: Map<string, Course>,
): number {
  const statesAt = (time: number) => (leaf: string) =>
    courses.get(leaf)?.soFar(time) ?? (before.get(leaf) as State);
  const { times, lasts } = timesOf(cast, play, start, statesAt(start));
  for (const timed of times) {
    const animation = { ...timed.animation, runTime: timed.lasts };
    const passing = cast.passing.get(timed.animation);
    for (const track of tracksOf(cast, animation, timed.start, statesAt(timed.start), passing)) {
      const course = courses.get(track.id) ?? courseFrom(before.get(track.id) as State);
      courses.set(track.id, course);
      course.add(track);
    }
  }
  return lasts;
}
