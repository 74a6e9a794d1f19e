/** The values at which an axis has ticks, as in Manim: whole steps from zero, or from its lower end. */
import type { Range } from '../../common-fields.js';
import { tidy } from '../../tidy.js';

/** More than anybody could tell apart. */
const MOST = 1000;

/** So much of a step is lost in the arithmetic of decimal fractions. */
const HAIR = 1e-6;

export function ticksOf([from, to, step = 1]: Range): number[] {
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const start = least <= 0 && most >= 0 ? 0 : least;
  const size = Math.abs(step);
  const first = Math.ceil((least - start) / size - HAIR);
  const count = Math.floor((most - start) / size + HAIR) - first + 1;
  if (!(count <= MOST)) return []; // a step of nothing gives no number
  return Array.from({ length: count }, (_, i) => tidy(start + (first + i) * size));
}

/** A number as it stands at an axis. */
export const inDigits = (n: number) => String(n).replace('-', '−');
