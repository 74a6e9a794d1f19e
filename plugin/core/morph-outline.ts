/** The way from one outline to another: as many curves for both, begun at the points that fit best. */
import { type Curve, curvesOf, mix, type Outline, outlineOfRuns, runsOf } from './outline.js';
import { outlineBox } from './outline-bounds.js';
import { headOf, tailOf } from './partial-outline.js';
import { minus, type Point } from './units.js';

/**
 * An outline at a share (0 to 1) of the way from one to another: Manim's `interpolate`.
 *
 * @param areAligned - closed ones begin where they are begun, too, as Manim's do.
 */
export function morphedOutline(
  from: Outline,
  to: Outline,
  areAligned = false,
): (share: number) => Outline {
  if (!from.more && !to.more) return morphedRun(from, to, areAligned);
  const [starts, ends] = [runsOf(from), runsOf(to)];
  const count = Math.max(starts.length, ends.length);
  const runs = Array.from({ length: count }, (_, i) =>
    morphedRun(starts[i] ?? shrunk(ends[i] as Outline), ends[i] ?? shrunk(starts[i] as Outline)),
  );
  return (share) => (share < 1 ? outlineOfRuns(runs.map((run) => run(share))) : to);
}

/** What a run comes from that has no like, such as a hole that opens: its middle. */
function shrunk(run: Outline): Outline {
  const { center } = outlineBox(run);
  return { ...run, points: run.points.map(() => center) };
}

function morphedRun(from: Outline, to: Outline, areAligned = false): (share: number) => Outline {
  const closed = from.closed && to.closed;
  const count = commonCount(curvesOf(from).length, curvesOf(to).length, closed);
  if (count === 0) return (share) => (share < 1 ? from : to);
  const ends = withCurves(to, count);
  const starts =
    closed && !areAligned ? begunLike(withCurves(from, count), ends) : withCurves(from, count);
  return (share) => ({
    points: ends.map((point, i) => mix(starts[i] as Point, point, share)),
    closed: share < 1 ? closed : to.closed,
  });
}

/** Curves of both on the way; a circle becomes a star of five with 40. */
const MOST = 120;

/**
 * Into how many curves both are cut. Of closed ones all are cut alike, if that is not too many: so what
 * is regular stays so on its way to what is regular. Manim cuts only the one that has fewer.
 */
function commonCount(a: number, b: number, closed: boolean): number {
  const most = Math.max(a, b);
  if (!closed || Math.min(a, b) === 0) return most;
  for (let count = most; count <= MOST; count += most) {
    if (count % a === 0 && count % b === 0) return count;
  }
  return most;
}

/**
 * The points of an outline, its curves cut until there are so many: Manim's `insert_n_curves`. But that
 * cuts the first ones, and this as evenly as can be: what is symmetrical stays so.
 */
function withCurves(outline: Outline, count: number): readonly Point[] {
  const curves = curvesOf(outline);
  const [first = [0, 0]] = outline.points;
  if (curves.length === 0) return Array.from({ length: 3 * count + 1 }, () => first);
  if (curves.length === count) return outline.points;
  const pieces = curves.map(() => 0);
  for (let i = 0; i < count; i++) {
    const index = Math.floor(((i + 0.5) * curves.length) / count);
    pieces[index] = (pieces[index] as number) + 1;
  }
  return [first, ...curves.flatMap((curve, i) => cut(curve, pieces[i] as number))];
}

/** A curve in so many pieces, without its first point. */
function cut(curve: Curve, pieces: number): Point[] {
  const points: Point[] = [];
  let rest = curve;
  for (let left = pieces; left > 1; left--) {
    points.push(...headOf(rest, 1 / left));
    rest = tailOf(rest, 1 / left);
  }
  return [...points, ...rest.slice(1)];
}

/**
 * The points of a closed outline, begun at the anchor and going round in the direction that keep all
 * of them nearest to those of the other: so that nothing turns inside out on the way.
 */
function begunLike(points: readonly Point[], like: readonly Point[]): readonly Point[] {
  const turned = area(points) * area(like) < 0 ? [...points].reverse() : points;
  const count = (turned.length - 1) / 3;
  const [here, there] = [centered(turned), centered(like)];
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let shift = 0; shift < count; shift++) {
    let distance = 0;
    for (let i = 0; i < count; i++) {
      const [x, y] = minus(there[3 * i] as Point, here[3 * ((i + shift) % count)] as Point);
      distance += x * x + y * y;
    }
    // The beginning that the author gave it goes before one that is no better.
    if (distance < least - 1e-9) [best, least] = [shift, distance];
  }
  if (best === 0) return turned;
  return [...turned.slice(3 * best, -1), ...turned.slice(0, 3 * best + 1)];
}

/** Points about the mean of their anchors. */
function centered(points: readonly Point[]): readonly Point[] {
  const anchors = points.filter((_, i) => i % 3 === 0 && i < points.length - 1);
  const sum = anchors.reduce(([x, y], point) => [x + point[0], y + point[1]] as const, [0, 0]);
  const mean: Point = [sum[0] / (anchors.length || 1), sum[1] / (anchors.length || 1)];
  return points.map((point) => minus(point, mean));
}

/** The area inside of the anchors; negative when they go round clockwise. */
function area(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 3; i < points.length; i += 3) {
    const [a, b] = [points[i - 3] as Point, points[i] as Point];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}
