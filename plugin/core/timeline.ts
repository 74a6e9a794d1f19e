import type { Change } from './animations/verb.js';
import { verbOf } from './animations/verbs.js';
import { follow } from './follow.js';
import { lagged, rate } from './rates.js';
import type { Animation, Play, Step } from './scene.js';
import type { Stage } from './stage.js';
import type { State, States } from './state.js';
import { ORIGIN } from './units.js';

/** Seconds; times that are sums of the same run times may differ by their rounding. */
const MOMENT = 1e-9;

/** What happens to one leaf in one animation of a step. */
interface Track {
  readonly id: string;
  /** Seconds from the beginning of the step. */
  readonly start: number;
  readonly runTime: number;
  readonly change: Change;
}

/** A stretch of the playhead: a step, or the entrance. */
interface Stretch {
  readonly duration: number;
  readonly tracks: readonly Track[];
}

/** All that happens in a scene, worked out once: then the picture at any playhead is cheap. */
export interface Timeline {
  readonly stage: Stage;
  /** Stretch i leads from stop i to stop i + 1; the first is the entrance. */
  readonly stretches: readonly Stretch[];
  /** All leaves at playhead −1, 0, 1, … */
  readonly stops: readonly States[];
}

/** Works out a scene: the fold of what its steps leave, and the way inside each step. */
export function timelineOf(stage: Stage): Timeline {
  const { entrance = { plays: [] }, steps } = stage.scene;
  const stops = [follow(stage, firstStates(stage), new Map())];
  const stretches = [entrance, ...steps].map((step) => {
    const before = stops.at(-1) as States;
    const stretch = stretchOf(stage, step, before);
    stops.push(statesAt(stage, before, stretch, Number.POSITIVE_INFINITY));
    return stretch;
  });
  return { stage, stretches, stops };
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

/** All leaves at a time in a stretch, in seconds; at Infinity it is what the stretch leaves. */
export function statesAt(stage: Stage, before: States, stretch: Stretch, time: number): States {
  const states = new Map<string, State>(before);
  for (const { id, start, runTime, change } of stretch.tracks) {
    if (time < start) continue;
    const alpha = time > start + runTime - MOMENT ? 1 : (time - start) / runTime;
    states.set(id, change(states.get(id) as State, alpha));
  }
  return follow(stage, states, before);
}

function stretchOf(stage: Stage, step: Step, before: States): Stretch {
  const tracks: Track[] = [];
  let start = 0;
  for (const play of step.plays) start += addTracks(tracks, stage, play, start, before);
  return { duration: start, tracks };
}

/**
 * Adds the tracks of a play that starts at `start`. Each animation is cued by the states at the very
 * moment it starts: what left just before can come again, what moved is moved on from there.
 *
 * @returns how long the play lasts.
 */
function addTracks(tracks: Track[], stage: Stage, play: Play, start: number, before: States) {
  let [begin, duration] = [0, play.animations.length === 0 ? (play.runTime ?? 1) : 0];
  let [states, cueTime] = [before, -1];
  for (const animation of play.animations) {
    const timed = play.runTime === undefined ? animation : { ...animation, runTime: play.runTime };
    if (cueTime !== start + begin) {
      cueTime = start + begin;
      states = statesAt(stage, before, { duration: cueTime, tracks }, cueTime);
    }
    const { changes, runTime } = cued(stage, timed, states);
    for (const [id, change] of changes) tracks.push({ id, start: cueTime, runTime, change });
    duration = Math.max(duration, begin + runTime);
    begin += runTime * (play.lagRatio ?? 0);
  }
  return duration;
}

function cued(stage: Stage, animation: Animation, states: States) {
  const verb = verbOf(animation);
  const family = stage.families.get(animation.target) ?? [];
  const parts = family.reduce((sum, leaf) => sum + (stage.parts.get(leaf.id) ?? 0), 0);
  const { runTime, lagRatio, rate: name } = { ...verb.defaults(parts), ...told(animation) };
  const ease = rate(name);
  const share = (alpha: number, index: number, count: number) =>
    ease(lagged(alpha, index, count, lagRatio));
  const changeOf = verb.changes(animation, { stage, states, family, share });
  return { runTime, changes: family.map((leaf) => [leaf.id, changeOf(leaf)] as const) };
}

/** The author's own timing, without the fields that are not there. */
function told({ runTime, lagRatio, rate }: Animation) {
  return {
    ...(runTime !== undefined && { runTime }),
    ...(lagRatio !== undefined && { lagRatio }),
    ...(rate !== undefined && { rate }),
  };
}

/** Until a verb brings it, a mobject is not there; what no verb brings is there from the start. */
function firstStates(stage: Stage): States {
  const { entrance, steps } = stage.scene;
  const brought = new Map<string, boolean>();
  for (const step of entrance ? [entrance, ...steps] : steps) {
    for (const animation of step.plays.flatMap((play) => play.animations)) {
      for (const { id } of stage.families.get(animation.target) ?? []) {
        if (!brought.has(id)) brought.set(id, verbOf(animation).introduces);
      }
    }
  }
  return new Map(
    stage.leaves.map(({ id }): [string, State] => {
      const place = stage.boxes.get(id)?.center ?? ORIGIN;
      return [id, brought.get(id) ? { place } : { place, look: { center: place, opacity: 1 } }];
    }),
  );
}
