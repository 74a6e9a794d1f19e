/** Where two lines meet, for what marks an angle. */
import { type Place, place, type ReadPlace } from '../../common-fields.js';
import {
  number,
  optional,
  pairOf,
  type Reference,
  reference,
  tripleOf,
  withDefault,
} from '../../field.js';
import { minus, norm, type Point, plus } from '../../units.js';
import type { Seen } from '../kind.js';
import { outlined } from '../outlined.js';
import { seenAt } from '../seen-at.js';

/** Two lines; or three places, the second of which is the vertex. */
export type Legs = readonly [Reference, Reference] | readonly [Place, Place, Place];

export const cornerFields = {
  ...outlined,
  /** Two lines or arrows, wherever they go. */
  lines: optional(pairOf(reference)),
  /** Three places: the angle is at the second. */
  points: optional(tripleOf(place)),
  /** Which way the angle lies along each line: 1 towards its end, -1 towards its start. */
  quadrant: withDefault(pairOf(number(-1, 1)), [1, 1]),
};

export const oneOfLegs = {
  names: ['lines', 'points'],
  problem: "an angle needs either 'lines' or 'points'.",
};

/** Where two legs meet, and in which directions they leave from there. */
export interface Corner {
  readonly vertex: Point;
  readonly first: Point;
  readonly second: Point;
  /** How far the shorter leg reaches, in units. */
  readonly reach: number;
}

interface Told {
  readonly lines?: readonly [string, string];
  readonly points?: readonly [ReadPlace, ReadPlace, ReadPlace];
  readonly quadrant: readonly [number, number];
}

/** The corner as it is now; none where the lines are parallel, or a leg has no length. */
export function cornerOf({ lines, points, quadrant }: Told, seen: Seen): Corner | undefined {
  if (points) {
    const [a, vertex, b] = points.map((each) => seenAt(each, seen)) as [Point, Point, Point];
    const [one, two] = [minus(a, vertex), minus(b, vertex)];
    return cornerAt(vertex, one, two, Math.min(norm(one), norm(two)));
  }
  const [one, two] = (lines ?? []).map((id, i) => legOf(id, seen, (quadrant[i] as number) < 0));
  const vertex = one && two && crossing(one, two);
  if (!vertex) return undefined;
  const reach = Math.min(norm(minus(one.end, vertex)), norm(minus(two.end, vertex)));
  return cornerAt(vertex, minus(one.end, one.start), minus(two.end, two.start), reach);
}

function cornerAt(vertex: Point, one: Point, two: Point, reach: number): Corner | undefined {
  const [a, b] = [norm(one), norm(two)];
  if (a === 0 || b === 0) return undefined;
  return { vertex, first: [one[0] / a, one[1] / a], second: [two[0] / b, two[1] / b], reach };
}

interface Leg {
  readonly start: Point;
  readonly end: Point;
}

/** A line from its start to its end, or the way back. */
function legOf(id: string, seen: Seen, isBack: boolean): Leg | undefined {
  const points = seen.outlineOf(id)?.points;
  const [start, end] = [points?.[0], points?.at(-1)];
  if (!start || !end) return undefined;
  return isBack ? { start: end, end: start } : { start, end };
}

/** Where two lines cross, however far they go. */
function crossing(a: Leg, b: Leg): Point | undefined {
  const [one, two] = [minus(a.end, a.start), minus(b.end, b.start)];
  const cross = one[0] * two[1] - one[1] * two[0];
  if (Math.abs(cross) <= 1e-9 * norm(one) * norm(two)) return undefined;
  const from = minus(b.start, a.start);
  return plus(a.start, one, (from[0] * two[1] - from[1] * two[0]) / cross);
}

/** How large a mark is if nobody tells: smaller on short legs, as in Manim. */
export const usualSize = (reach: number) => (reach < 0.6 ? (reach * 2) / 3 : 0.4);
