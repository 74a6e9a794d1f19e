/**
 * Shapes made of shapes. The outlines are cut wherever they meet; a piece belongs to the outline of the
 * result where that is on one side of it only; the pieces are joined again. Which sides those are is asked
 * of points beside the middle of a piece, so shared edges, holes and what touches need no rules of their own.
 */
import {
  type Curve,
  curvesOf,
  type Outline,
  outlineOfRuns,
  pointOn,
  polyline,
  runsOf,
} from '../../outline.js';
import { turnsOf } from '../../outline-bounds.js';
import { minus, norm, type Point, plus } from '../../units.js';
import { ringOf } from '../outlined.js';
import { cutAt, reversed, setsOut } from './cut-curve.js';
import { isInside } from './inside.js';
import { meetingsOf, NEAR, shareAt } from './meetings.js';

/**
 * How far beside a piece it is asked what is there, in units: less than what is taken for one point. Pieces
 * that are nearer to each other lie on each other; beside one that stands for several it is asked beyond all.
 */
const BESIDE = NEAR / 5;
const BESIDE_ALL = 2 * BESIDE;

/**
 * The outline of all points that are in the right ones of some shapes.
 *
 * @param belongs - whether a point belongs to it that is inside of these of the shapes.
 */
export function combineOutlines(
  shapes: readonly Outline[],
  belongs: (inside: readonly boolean[]) => boolean,
): Outline {
  const rims = shapes.map((shape) => runsOf(shape).flatMap(closedCurves));
  const isIn = (point: Point) => belongs(rims.map((rim) => isInside(rim, point)));
  const pieces = [...piecesOf(rims.flat())].flatMap(([piece, beside]) => {
    const [left, right] = [beside, -beside].map((by) => isIn(besideMiddle(piece, by)));
    if (left === right) return [];
    return [left ? piece : reversed(piece)];
  });
  return outlineOfRuns(chained(pieces));
}

/** The curves of a run and the straight way back to its beginning, cut so that none crosses itself. */
function closedCurves({ points, closed }: Outline): Curve[] {
  const [first, last] = [points[0], points.at(-1)];
  const way = first && last ? curvesOf(polyline([last, first])) : [];
  return [...curvesOf({ points, closed }), ...way].flatMap((curve) => cutAt(curve, turnsOf(curve)));
}

/** @param by - units to its left. */
function besideMiddle(piece: Curve, by: number): Point {
  const [a, b, c, d] = piece;
  const [x, y] = plus(minus(d, a), minus(c, b)); // along the middle
  return plus(pointOn(piece, 0.5), [-y, x], by / (norm([x, y]) || 1));
}

/** All curves, cut where they meet, of those that lie on each other one; and how far beside each it is asked. */
function piecesOf(curves: readonly Curve[]): Map<Curve, number> {
  const cuts = curves.map((): number[] => []);
  curves.forEach((a, i) => {
    for (let j = i + 1; j < curves.length; j++) {
      for (const [t, u] of meetingsOf(a, curves[j] as Curve)) {
        cuts[i]?.push(t);
        cuts[j]?.push(u);
      }
    }
  });
  const corners: Point[] = [];
  const corner = (point: Point) => {
    const known = corners.find((each) => norm(minus(each, point)) < NEAR);
    if (!known) corners.push(point);
    return known ?? point;
  };
  const pieces = new Map<Curve, number>();
  for (const [i, curve] of curves.entries()) {
    const inner = (cuts[i] as number[]).filter((share) => share > 0 && share < 1);
    for (const [a, b, c, d] of cutAt(curve, inner)) {
      const [from, to] = [corner(a), corner(d)];
      const middle = pointOn([from, b, c, to], 0.5);
      if (from === to && norm(minus(middle, a)) < NEAR) continue; // a point
      const like = [...pieces.keys()].find(
        (each) =>
          each.includes(from) && each.includes(to) && shareAt(each, middle, BESIDE) !== undefined,
      );
      pieces.set(like ?? [from, b, c, to], like ? BESIDE_ALL : BESIDE);
    }
  }
  return pieces;
}

/** Joins pieces to closed runs, each with what is inside on its left. */
function chained(pieces: readonly Curve[]): Outline[] {
  const left = new Set(pieces);
  const runs: Outline[] = [];
  for (const first of left) {
    const run = [first];
    let next = nextOf(first, left);
    while (next && next !== first) {
      left.delete(next);
      run.push(next);
      next = nextOf(next, left);
    }
    left.delete(first);
    // Where two curves run side by side, nearer than can be told, a straight way may be left to go.
    runs.push(ringOf(run.map((points) => ({ points, closed: false }))));
  }
  return runs;
}

/** Where several set out from one corner, the one that turns to the left most: so runs do not cross. */
function nextOf(piece: Curve, left: ReadonlySet<Curve>): Curve | undefined {
  const back = setsOut(reversed(piece));
  const angle = (each: Curve) => {
    const way = setsOut(each);
    const turn = Math.atan2(
      back[0] * way[1] - back[1] * way[0],
      back[0] * way[0] + back[1] * way[1],
    );
    return turn < 0 ? -turn : 2 * Math.PI - turn; // clockwise from where it comes
  };
  const next = [...left].filter(([start]) => start === piece[3]);
  return next.sort((a, b) => angle(a) - angle(b))[0];
}
