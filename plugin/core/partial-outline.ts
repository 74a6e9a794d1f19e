import { type Curve, curvesOf, mix, type Outline, outlineOfRuns, runsOf } from './outline.js';
import { minus, norm, type Point } from './units.js';

/** The first part of a curve, without its first point (de Casteljau). */
export function headOf([a, b, c, d]: Curve, t: number): Point[] {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  return [ab, abc, mix(abc, bcd, t)];
}

/** The rest of that curve. */
export function tailOf([a, b, c, d]: Curve, t: number): Curve {
  return headOf([d, c, b, a], 1 - t)
    .reverse()
    .concat([d]) as unknown as Curve;
}

/**
 * The first `share` of an outline, 0 to 1, or what of it comes after another share: Manim's
 * `pointwise_become_partial`. Filled, it is closed by its chord.
 */
export function partialOutline(outline: Outline, share: number, from = 0): Outline {
  if (share >= 1 && from <= 0) return outline;
  return outline.more ? partialRuns(outline, share, from) : partialRun(outline, share, from);
}

/** Run after run, each in its turn. */
function partialRuns(outline: Outline, share: number, from: number): Outline {
  const { isEven } = outline;
  const runs = runsOf(outline);
  const sizes = runs.map((run) => (isEven ? outlineLength(run) : curvesOf(run).length));
  const whole = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let before = 0;
  const drawn = runs.map((run, i) => {
    const size = (sizes[i] as number) / whole || 1;
    const within = (at: number) => Math.min(1, Math.max(0, (at - before) / size));
    const [begin, end] = [within(from), within(share)];
    before += size;
    return begin < end ? [partialOutline({ ...run, ...(isEven && { isEven }) }, end, begin)] : [];
  });
  return outlineOfRuns(drawn.flat());
}

function partialRun(outline: Outline, share: number, from: number): Outline {
  const curves = curvesOf(outline);
  const at = (part: number) =>
    outline.isEven ? byLength(curves, part) : byCount(curves, Math.min(1, part));
  const [whole, rest] = at(share);
  const drawn = outline.points.slice(0, 3 * whole + 1);
  const cut = curves[whole];
  const points = rest === 0 || !cut ? drawn : [...drawn, ...headOf(cut, rest)];
  if (from <= 0) return { points, closed: false };
  const [skipped, begins] = at(Math.min(from, share));
  const left = points.slice(3 * skipped);
  const [first] = curvesOf({ points: left, closed: false });
  // Where it ends in the curve in which it begins, that is only as long as its end.
  const part = skipped === whole ? begins / (rest || 1) : begins;
  const rests = first ? [...tailOf(first, part), ...left.slice(4)] : left;
  return { points: rests, closed: false };
}

function byCount(curves: readonly Curve[], share: number): [whole: number, rest: number] {
  const whole = Math.floor(share * curves.length);
  return [whole, share * curves.length - whole];
}

function byLength(curves: readonly Curve[], share: number): [whole: number, rest: number] {
  const lengths = curves.map(lengthOf);
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    if (left < length) return [i, left / length];
    left -= length;
  }
  return [curves.length, 0];
}

/** The length of an outline, in units. */
export const outlineLength = (outline: Outline): number =>
  curvesOf(outline).reduce((sum, curve) => sum + lengthOf(curve), 0);

/** Between the chord and the handles' way; exact for a straight line. */
function lengthOf([a, b, c, d]: Curve): number {
  const chord = norm(minus(d, a));
  return (chord + norm(minus(b, a)) + norm(minus(c, b)) + norm(minus(d, c))) / 2;
}
