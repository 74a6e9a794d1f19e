import { shifted } from '../../plugin/core/box.js';
import type { Arrow, Line } from '../../plugin/core/mobject.js';
import { joinedBy, type Route, routeOf } from '../../plugin/core/route.js';
import { boxOn, type Stage } from '../../plugin/core/stage.js';
import type { States } from '../../plugin/core/state.js';
import { minus, norm, ORIGIN, type Point, plus } from '../../plugin/core/units.js';

/** Where two ways are compared, in shares of their length: their corners may differ in number. */
const SHARES = Array.from({ length: 13 }, (_, i) => i / 12);

/** How far two routes are from each other where they are farthest apart, in scene units. */
export function routeGap(one: Route, other: Route): number {
  const way = ({ shaft, tip }: Route) => [...shaft, ...(tip ? [tip[1]] : [])];
  const dots = (route: Route) => SHARES.map((share) => along(way(route), share));
  const [ours, theirs] = [one, other].map((route) => [
    ...dots(route),
    ...(route.tip ?? Array(3).fill(route.shaft.at(-1))),
    route.joint ?? ORIGIN,
  ]) as [Point[], Point[]];
  return Math.max(...ours.map((dot, i) => norm(minus(dot, theirs[i] as Point))));
}

/** The point at a share of a way's length. */
function along(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, i) => norm(minus(point, points[i] as Point)));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    if (left < length) return plus(a, minus(b, a), left / length);
    left -= length;
  }
  return points.at(-1) as Point;
}

/** A hair: so little moves no arrow, but where it turns over to another side. */
const HAIR = 1e-6;
const HAIRS: readonly Point[] = [
  [HAIR, 0],
  [-HAIR, 0],
  [0, HAIR],
  [0, -HAIR],
];

/**
 * Whether an arrow is where its way turns over: its ends lie in the same place, or an elbow changes
 * sides. There no way could be continuous, wherever the ends come from.
 */
export function isAtTurn(stage: Stage, states: States, leaf: Arrow | Line): boolean {
  const place = states.get(leaf.id)?.place ?? ORIGIN;
  const offset = minus(place, stage.boxes.get(leaf.id)?.center ?? ORIGIN);
  const routeBy = (hair: Point, moved?: string) => {
    const boxOf = (id: string) => shifted(boxOn(stage, states, id), id === moved ? hair : ORIGIN);
    return routeOf(leaf, boxOf, offset);
  };
  const route = routeBy(ORIGIN);
  return joinedBy(leaf).some((id) =>
    HAIRS.some((hair) => routeGap(route, routeBy(hair, id)) > HAIR * 1000),
  );
}
