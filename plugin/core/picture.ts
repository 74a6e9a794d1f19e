import type { Board } from './look.js';
import { boardAt, type Timeline } from './timeline.js';

/** How many steps a scene has. */
export const stepsOf = ({ boards }: Timeline) => boards.length - 2;

/**
 * The picture of a scene at a playhead: a pure function of both. At p = k it is what k steps leave;
 * between k and k + 1 it is inside step k + 1; from −1 to 0 it is the entrance.
 *
 * @param playhead - any number; what lies outside [−1, number of steps] is taken as its nearer end.
 */
export function pictureAt(timeline: Timeline, playhead: number): Board {
  const { stage, boards, stretches } = timeline;
  const p = Math.min(stepsOf(timeline), Math.max(-1, playhead));
  const before = boards[Math.floor(p) + 1];
  const stretch = stretches[Math.floor(p) + 1];
  const share = p - Math.floor(p);
  if (!before) throw new Error(`no picture at playhead ${playhead}`);
  if (share === 0 || !stretch) return before;
  return boardAt(stage, before, stretch, share * stretch.duration);
}
