import type { Change } from './animations/verb.js';
import { verbOf } from './animations/verbs.js';
import { follow } from './follow.js';
import type { Board, Look } from './look.js';
import { lagged, rate } from './rates.js';
import type { Animation, Play, Step } from './scene.js';
import type { Stage } from './stage.js';

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
  /** Stretch i leads from board i to board i + 1; the first is the entrance. */
  readonly stretches: readonly Stretch[];
  /** The picture at playhead −1, 0, 1, … */
  readonly boards: readonly Board[];
}

/** Works out a scene: the fold of what its steps leave, and the way inside each step. */
export function timelineOf(stage: Stage): Timeline {
  const { entrance = { plays: [] }, steps } = stage.scene;
  const boards = [follow(stage, firstBoard(stage), new Map())];
  const stretches = [entrance, ...steps].map((step) => {
    const stretch = stretchOf(stage, step, boards.at(-1) as Board);
    boards.push(boardAt(stage, boards.at(-1) as Board, stretch, Number.POSITIVE_INFINITY));
    return stretch;
  });
  return { stage, stretches, boards };
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

/** The board at a time in a stretch, in seconds; at Infinity it is what the stretch leaves. */
export function boardAt(stage: Stage, before: Board, stretch: Stretch, time: number): Board {
  const looks = new Map<string, Look>(before);
  for (const { id, start, runTime, change } of stretch.tracks) {
    if (time < start) continue;
    const alpha = time > start + runTime - MOMENT ? 1 : (time - start) / runTime;
    const look = change(looks.get(id), alpha);
    if (look) looks.set(id, look);
    else looks.delete(id);
  }
  return follow(stage, looks, before);
}

function stretchOf(stage: Stage, step: Step, before: Board): Stretch {
  const tracks: Track[] = [];
  let start = 0;
  for (const play of step.plays) start += addTracks(tracks, stage, play, start, before);
  return { duration: start, tracks };
}

/**
 * Adds the tracks of a play that starts at `start`. Each animation is cued by the board at the very
 * moment it starts: what left just before can come again, what moved is moved on from there.
 *
 * @returns how long the play lasts.
 */
function addTracks(tracks: Track[], stage: Stage, play: Play, start: number, before: Board) {
  let [begin, duration] = [0, play.animations.length === 0 ? (play.runTime ?? 1) : 0];
  let [board, boardTime] = [before, -1];
  for (const animation of play.animations) {
    const timed = play.runTime === undefined ? animation : { ...animation, runTime: play.runTime };
    if (boardTime !== start + begin) {
      boardTime = start + begin;
      board = boardAt(stage, before, { duration: boardTime, tracks }, boardTime);
    }
    const { changes, runTime } = cued(stage, timed, board);
    for (const [id, change] of changes) tracks.push({ id, start: boardTime, runTime, change });
    duration = Math.max(duration, begin + runTime);
    begin += runTime * (play.lagRatio ?? 0);
  }
  return duration;
}

function cued(stage: Stage, animation: Animation, board: Board) {
  const verb = verbOf(animation);
  const family = stage.families.get(animation.target) ?? [];
  const parts = family.reduce((sum, leaf) => sum + (stage.parts.get(leaf.id) ?? 0), 0);
  const { runTime, lagRatio, rate: name } = { ...verb.defaults(parts), ...told(animation) };
  const ease = rate(name);
  const share = (alpha: number, index: number, count: number) =>
    ease(lagged(alpha, index, count, lagRatio));
  const changeOf = verb.changes(animation, { stage, board, family, share });
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
function firstBoard(stage: Stage): Board {
  const { entrance, steps } = stage.scene;
  const brought = new Map<string, boolean>();
  for (const step of entrance ? [entrance, ...steps] : steps) {
    for (const animation of step.plays.flatMap((play) => play.animations)) {
      for (const { id } of stage.families.get(animation.target) ?? []) {
        if (!brought.has(id)) brought.set(id, verbOf(animation).introduces);
      }
    }
  }
  const there = stage.leaves.filter(({ id }) => !brought.get(id));
  return new Map(
    there.map(({ id }) => [id, { center: stage.boxes.get(id)?.center ?? [0, 0], opacity: 1 }]),
  );
}
