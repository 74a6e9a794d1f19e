/** All that happens in a scene, worked out once: then the picture at any playhead is cheap. */

import { timesOf } from './animation-time.js';
import type { Cast } from './cast.js';
import type { State, States } from './channels.js';
import { animationsIn } from './composition.js';
import { tracksOf } from './cue.js';
import { type Follow, followOf } from './follow.js';
import type { Play, Step } from './scene.js';
import { withNames } from './target-lists.js';
import { type Course, courseFrom } from './track.js';
import { verbOf } from './verbs/verbs.js';

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
  /** All leaves and the camera at playhead −1, 0, 1, …, followers as they are told, not yet following. */
  readonly stops: readonly States[];
  /** The same as they are painted. */
  readonly pictures: readonly States[];
}

/** How many steps a scene has. */
export const stepsOf = ({ stops }: Timeline) => stops.length - 2;

/** Works out a scene: the fold of what its steps leave, and the way inside each step. */
export function timelineOf(cast: Cast): Timeline {
  const { entrance = { plays: [] }, steps } = cast.scene;
  const follows = new Map(cast.followers.map((each) => [each.id, followOf(cast, each)]));
  const ledger = ledgerFrom(firstStates(cast));
  const stretches = [entrance, ...steps].map((step, i) => {
    const stretch = stretchOf(cast, step, ledger.at(i), follows);
    for (const [id, course] of stretch.courses) ledger.note(i + 1, id, course.end());
    return stretch;
  });
  const stops = Array.from({ length: stretches.length + 1 }, (_, i) => ledger.at(i));
  return { cast, stretches, stops, pictures: followed(stops, stretches, follows) };
}

/**
 * The states at all stops. Only what a step has changed is written down: a copy of all of them for each of
 * 200 steps took 3,000 leaves a tenth of the time until they were seen, and most of their memory.
 */
function ledgerFrom(first: States) {
  const entries = new Map<string, { readonly since: number; readonly state: State }[]>();
  return {
    /** From that stop on a leaf is in this state. */
    note(since: number, id: string, state: State) {
      const known = entries.get(id);
      if (known) known.push({ since, state });
      else entries.set(id, [{ since, state }]);
    },
    at: (stop: number): States => ({
      get: (id) => entries.get(id)?.findLast(({ since }) => since <= stop)?.state ?? first.get(id),
    }),
  };
}

/** Seconds from p = −1 to the playhead p, at the speed of the scene's own times. */
export function timeAt({ stretches }: Timeline, playhead: number): number {
  return stretches.reduce(
    (sum, { duration }, i) => sum + duration * Math.min(1, Math.max(0, playhead + 1 - i)),
    0,
  );
}

/** The playhead at a time: the inverse of `timeAt`. Steps without duration count as passed. */
export function playheadAt({ stretches }: Timeline, time: number): number {
  let left = time;
  for (const [i, { duration }] of stretches.entries()) {
    if (left < duration) return i - 1 + left / duration;
    left -= duration;
  }
  return stretches.length - 1;
}

/**
 * The states at all stops, followers where they follow. A follower is made when somebody looks, and once for
 * all stops from one step that moves it to the next: so it has the very same state at them.
 */
function followed(
  stops: readonly States[],
  stretches: readonly Stretch[],
  follows: ReadonlyMap<string, Follow>,
): readonly States[] {
  if (follows.size === 0) return stops;
  const made = new Map<string, (State | undefined)[]>();
  const moved = new Map([...follows.keys()].map((id) => [id, [0]]));
  for (const [i, { followers }] of stretches.entries())
    for (const id of followers.keys()) moved.get(id)?.push(i + 1);
  const pictures = stops.map(
    (stop, i): States => ({
      get(id) {
        const follow = follows.get(id);
        if (!follow) return stop.get(id);
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

/** The mobjects that are not on the board until an animation brings them. */
export const broughtBy = (animation: { readonly verb: string }): readonly string[] =>
  verbOf(animation).brings?.(withNames(animation), broughtBy) ?? [];

/** Until a verb brings it, a mobject is not there; what no verb brings is there from the start. */
function firstStates(cast: Cast): ReadonlyMap<string, State> {
  const { entrance, steps } = cast.scene;
  const brought = new Map<string, boolean>();
  const mention = (id: string, isBrought: boolean) => {
    for (const leaf of cast.families.get(id) ?? []) {
      if (!brought.has(leaf)) brought.set(leaf, isBrought);
    }
  };
  for (const { plays } of entrance ? [entrance, ...steps] : steps) {
    for (const { animation } of plays.flatMap(({ animations }) => animationsIn(animations, ''))) {
      for (const id of broughtBy(animation)) mention(id, true);
      const { target } = withNames(animation);
      if (typeof target === 'string') mention(target, false);
    }
  }
  return new Map(
    [...cast.states].map(([id, state]) => [
      id,
      brought.get(id) ? { ...state, shown: false } : state,
    ]),
  );
}
