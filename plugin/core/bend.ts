/** Ways round: terms that would run into each other on one line go on arcs. */
import { minus, norm, ORIGIN, type Point, plus, turned } from './units.js';

/** Something that goes from one place to another. */
export interface Mover {
  readonly from: Point;
  readonly to: Point;
  /** About how tall it is, in units. */
  readonly size: number;
}

/** How far something is off the straight way at a share of it. */
export type Bend = (share: number) => Point;

/**
 * Off the straight way on an arc; Manim's `path_arc`.
 *
 * @param angle - of the arc in radians, counter-clockwise.
 */
export function arcBend({ from, to }: Pick<Mover, 'from' | 'to'>, angle: number): Bend | undefined {
  const way = minus(to, from);
  if (Math.abs(angle) < 1e-3 || norm(way) < 1e-3) return undefined;
  const aside: Point = [-way[1], way[0]];
  const center = plus(plus(from, way, 0.5), aside, 0.5 / Math.tan(angle / 2));
  const start = minus(from, center);
  return (share) => {
    if (share === 0 || share === 1) return ORIGIN;
    return minus(plus(center, turned(start, angle * share)), plus(from, way, share));
  };
}

/** How far apart the middles of two that pass each other are, in sizes of the taller. */
const CLEARANCE = 1.35;

/**
 * Those that cross others go on arcs, as few of them as need to, and least those that hardly move: over
 * the others; where some come the other way, these go below.
 */
export function bendsOf(movers: readonly Mover[]): (Bend | undefined)[] {
  const meets = movers.map((mover, i) =>
    movers.flatMap((other, j) => (i !== j && meet(mover, other) ? [j] : [])),
  );
  const bent = new Map<number, number>();
  const left = (i: number) => (meets[i] as number[]).filter((j) => !bent.has(j)).length;
  const far = ({ from, to }: Mover) => norm(minus(to, from));
  for (;;) {
    let worst = -1;
    for (const [i, mover] of movers.entries()) {
      if (bent.has(i) || left(i) === 0) continue;
      const than = movers[worst];
      if (!than || left(i) > left(worst) || (left(i) === left(worst) && far(mover) > far(than))) {
        worst = i;
      }
    }
    if (worst < 0) break;
    const others = (meets[worst] as number[]).map((j) => movers[j] as Mover);
    bent.set(worst, Math.max(...[movers[worst] as Mover, ...others].map(({ size }) => size)));
  }
  const goesRight = ({ from, to }: Mover) => to[0] >= from[0];
  const areRight = [...bent.keys()].some((i) => goesRight(movers[i] as Mover));
  return movers.map((mover, i) => {
    const size = bent.get(i);
    if (size === undefined) return undefined;
    const angle = Math.min(Math.PI, 4 * Math.atan((2 * CLEARANCE * size) / (far(mover) || 1)));
    return arcBend(mover, goesRight(mover) || areRight ? -angle : angle);
  });
}

/** Whether two change sides, and are on about one height when they do. */
function meet(a: Mover, b: Mover): boolean {
  const [before, after] = [minus(b.from, a.from), minus(b.to, a.to)];
  if (before[0] * after[0] >= 0) return false;
  const share = before[0] / (before[0] - after[0]);
  const apart = before[1] + (after[1] - before[1]) * share;
  return Math.abs(apart) < Math.max(a.size, b.size);
}
