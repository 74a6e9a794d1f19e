/** Ways round: terms that would run into each other on one line make way. */
import { minus, norm, ORIGIN, type Point, plus, turned } from './units.js';

/** Something that goes from one place to another. */
export interface Mover {
  readonly from: Point;
  readonly to: Point;
  /** About how tall it is, in units. */
  readonly size: number;
  /** The eye holds on to it, as to an equals sign: the others make way. */
  readonly isAnchor?: boolean;
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

/**
 * Those that cross others make way, as few of them as need to, and least those that hardly move: over
 * the others; where some come the other way, these go below.
 */
export function bendsOf(movers: readonly Mover[]): (Bend | undefined)[] {
  const meetings = movers.map((mover) => movers.flatMap((other) => meetingOf(mover, other) ?? []));
  const bent = new Set<Mover>();
  const left = (i: number) => meetings[i]?.filter(({ other }) => !bent.has(other)).length ?? 0;
  const far = ({ from, to }: Mover) => norm(minus(to, from));
  for (;;) {
    let worst = -1;
    for (const [i, mover] of movers.entries()) {
      if (bent.has(mover) || mover.isAnchor || left(i) === 0) continue;
      const than = movers[worst];
      if (!than || left(i) > left(worst) || (left(i) === left(worst) && far(mover) > far(than))) {
        worst = i;
      }
    }
    if (worst < 0) break;
    bent.add(movers[worst] as Mover);
  }
  const goesRight = ({ from, to }: Mover) => to[0] >= from[0];
  const areRight = [...bent].some(goesRight);
  return movers.map((mover, i) => {
    if (!bent.has(mover)) return undefined;
    const side = goesRight(mover) || !areRight ? 1 : -1;
    const heights = (meetings[i] as Meeting[]).map(
      ({ share, above, size }) => (size + side * above) / Math.max(0.5, Math.sin(Math.PI * share)),
    );
    return hop(side * Math.max(...heights));
  });
}

/** Off the straight way upwards, most half way. */
const hop =
  (height: number): Bend =>
  (share) =>
    share === 0 || share === 1 ? ORIGIN : [0, height * Math.sin(Math.PI * share)];

/** Where one meets another. */
interface Meeting {
  readonly other: Mover;
  /** Of the way. */
  readonly share: number;
  /** How far above it the other is then. */
  readonly above: number;
  /** Their mean height. */
  readonly size: number;
}

/** Two meet if they change sides, and are on about one height when they do. */
function meetingOf(a: Mover, b: Mover): Meeting | undefined {
  const [before, after] = [minus(b.from, a.from), minus(b.to, a.to)];
  if (before[0] * after[0] >= 0) return undefined;
  const share = before[0] / (before[0] - after[0]);
  const above = before[1] + (after[1] - before[1]) * share;
  const size = (a.size + b.size) / 2;
  return Math.abs(above) < size ? { other: b, share, above, size } : undefined;
}
