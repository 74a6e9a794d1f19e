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
  const stops = [firstStates(cast)];
  const stretches = [entrance, ...steps].map((step) => {
    const before = stops.at(-1) as States;
    const stretch = stretchOf(cast, step, before, follows);
    stops.push(statesAfter(before, stretch));
    return stretch;
  });
  return { cast, stretches, stops, pictures: stops.map((stop) => followed(stop, follows)) };
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

function followed(states: States, follows: ReadonlyMap<string, Follow>): States {
  if (follows.size === 0) return states;
  const all = new Map(states);
  for (const [id, follow] of follows) {
    all.set(
      id,
      follow(states.get(id) as State, (leaf) => all.get(leaf) as State),
    );
  }
  return all;
}

function statesAfter(before: States, { courses }: Stretch): States {
  if (courses.size === 0) return before;
  const after = new Map(before);
  for (const [id, course] of courses) after.set(id, course.at(Number.POSITIVE_INFINITY));
  return after;
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
function firstStates(cast: Cast): States {
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
