import { arcOutline, mix, type Outline, outlineOfRuns, polyline } from '../../outline.js';
import { minus, norm, ORIGIN, type Point, plus, turned } from '../../units.js';
import { type PathCommand, pathCommands } from './svg-commands.js';

interface Run {
  readonly points: Point[];
  closed: boolean;
}

/**
 * A pen that draws path data: where it is, where its run began, and the last handle, of which a smooth
 * curve takes the mirror image, with the command that it was of.
 */
interface Pen {
  readonly runs: Run[];
  at: Point;
  start: Point;
  handle: Point;
  handleOf: string;
}

/** The outline of SVG's path data, in its own units; y is down there, and up here. */
export function svgPathOutline(data: string): Outline {
  const pen: Pen = { runs: [], at: ORIGIN, start: ORIGIN, handle: ORIGIN, handleOf: '' };
  for (const command of pathCommands(data)) draw(pen, command);
  return outlineOfRuns(pen.runs.filter(({ points }) => points.length > 1));
}

function draw(pen: Pen, { letter, isRelative, numbers }: PathCommand): void {
  const from = isRelative ? pen.at : ORIGIN;
  const [a = 0, b = 0] = numbers;
  /** The points that the numbers from an index on tell. */
  const point = (i: number): Point =>
    plus(from, [numbers[i] as number, -(numbers[i + 1] as number)]);
  const { at } = pen;
  const mirrored = (of: string) => (pen.handleOf === of ? plus(at, minus(at, pen.handle)) : at);
  if (letter === 'm') moveTo(pen, point(0));
  else if (letter === 'z') close(pen);
  else if (letter === 'l') lineTo(pen, point(0));
  else if (letter === 'h') lineTo(pen, [from[0] + a, at[1]]);
  else if (letter === 'v') lineTo(pen, [at[0], from[1] - a]);
  else if (letter === 'c') curveTo(pen, point(0), point(2), point(4));
  else if (letter === 's') curveTo(pen, mirrored('c'), point(0), point(2));
  else if (letter === 'q') quadraticTo(pen, point(0), point(2));
  else if (letter === 't') quadraticTo(pen, mirrored('q'), point(0));
  else arcTo(pen, [Math.abs(a), Math.abs(b)], numbers, point(5));
}

/** The run that is being drawn; after one that was closed, a new one from where that began. */
function runOf(pen: Pen): Run {
  const last = pen.runs.at(-1);
  if (last && !last.closed) return last;
  const run = { points: [pen.at], closed: false };
  pen.runs.push(run);
  return run;
}

function leave(pen: Pen, at: Point, handle = at, handleOf = ''): void {
  Object.assign(pen, { at, handle, handleOf });
}

function moveTo(pen: Pen, to: Point): void {
  pen.start = to;
  pen.runs.push({ points: [to], closed: false });
  leave(pen, to);
}

function lineTo(pen: Pen, to: Point): void {
  runOf(pen).points.push(...polyline([pen.at, to]).points.slice(1));
  leave(pen, to);
}

function close(pen: Pen): void {
  if (norm(minus(pen.start, pen.at)) > 1e-9) lineTo(pen, pen.start);
  const last = pen.runs.at(-1);
  if (last && last.points.length > 1) last.closed = true;
  leave(pen, pen.start);
}

function curveTo(pen: Pen, a: Point, b: Point, to: Point): void {
  runOf(pen).points.push(a, b, to);
  leave(pen, to, b, 'c');
}

function quadraticTo(pen: Pen, handle: Point, to: Point): void {
  runOf(pen).points.push(mix(pen.at, handle, 2 / 3), mix(to, handle, 2 / 3), to);
  leave(pen, to, handle, 'q');
}

/** An arc by its ends, as SVG's appendix on elliptical arcs turns it into one by its centre. */
function arcTo(pen: Pen, told: Point, numbers: readonly number[], to: Point): void {
  const [, , degrees = 0, isLarge, isSweep] = numbers;
  const { at } = pen;
  if (told[0] === 0 || told[1] === 0 || norm(minus(to, at)) === 0) {
    lineTo(pen, to);
    return;
  }
  const turn = (-degrees * Math.PI) / 180;
  const half = turned([(at[0] - to[0]) / 2, (at[1] - to[1]) / 2], -turn);
  // Radii too small for the way are as large as they must be.
  const grown = Math.max(1, Math.hypot(half[0] / told[0], half[1] / told[1]));
  const [rx, ry] = [told[0] * grown, told[1] * grown];
  const [u, v] = [half[0] / rx, half[1] / ry];
  const length = Math.hypot(u, v);
  const off = Math.sqrt(Math.max(0, 1 - length * length)) / length;
  // Seen with y up, the sweep of SVG goes clockwise.
  const side = isLarge === isSweep ? -1 : 1;
  const [cu, cv] = [side * off * -v, side * off * u];
  const begin = Math.atan2(v - cv, u - cu);
  const end = Math.atan2(-v - cv, -u - cu);
  const full = 2 * Math.PI;
  const ahead = (end - begin + 2 * full) % full;
  const angle = isSweep ? ahead - full : ahead;
  const middle = mix(at, to, 1 / 2);
  const arc = arcOutline([cu * rx, cv * ry], [rx, ry], begin, angle).points;
  runOf(pen).points.push(...arc.slice(1).map((point) => plus(middle, turned(point, turn))));
  leave(pen, to);
}
