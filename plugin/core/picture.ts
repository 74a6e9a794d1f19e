import type { Board, Look } from './look.js';
import type { States } from './state.js';
import { statesAt, type Timeline } from './timeline.js';

/** How many steps a scene has. */
export const stepsOf = ({ stops }: Timeline) => stops.length - 2;

/**
 * The picture of a scene at a playhead: a pure function of both. At p = k it is what k steps leave;
 * between k and k + 1 it is inside step k + 1; from −1 to 0 it is the entrance.
 *
 * @param playhead - any number; what lies outside [−1, number of steps] is taken as its nearer end.
 */
export function pictureAt(timeline: Timeline, playhead: number): Board {
  const board = new Map<string, Look>();
  for (const [id, { look }] of momentAt(timeline, playhead)) if (look) board.set(id, look);
  return board;
}

/** All leaves of a scene at a playhead, those that are not on the board, too. */
export function momentAt(timeline: Timeline, playhead: number): States {
  const { stage, stops, stretches } = timeline;
  const p = Math.min(stepsOf(timeline), Math.max(-1, playhead));
  const before = stops[Math.floor(p) + 1];
  const stretch = stretches[Math.floor(p) + 1];
  const share = p - Math.floor(p);
  if (!before) throw new Error(`no picture at playhead ${playhead}`);
  if (share === 0 || !stretch) return before;
  return statesAt(stage, before, stretch, share * stretch.duration);
}
