import { mix, type Outline, outlineOfRuns, runsOf } from '../../outline.js';
import type { Point } from '../../units.js';

/**
 * An outline at a share of the way from one of some outlines to the next, point by point. Where those
 * have not as many points as each other, the nearer of both.
 */
export function mixedOutline(all: readonly Outline[], from: number, share: number): Outline {
  const [a, b] = [all[from] as Outline, all[from + 1] as Outline];
  const [starts, ends] = [runsOf(a), runsOf(b)];
  const isAlike =
    starts.length === ends.length &&
    starts.every(({ points }, i) => points.length === ends[i]?.points.length);
  if (!isAlike) return share < 0.5 ? a : b;
  return outlineOfRuns(
    starts.map(({ points, closed }, i) => ({
      points: points.map((point, j) => mix(point, ends[i]?.points[j] as Point, share)),
      closed: closed && ends[i]?.closed === true,
    })),
  );
}
