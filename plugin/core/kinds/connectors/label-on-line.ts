/** Words that stand on a line, and the room that the line leaves for them. */
import type { Box } from '../../box.js';
import { type Outline, outlineOfRuns } from '../../outline.js';
import type { Part, Shape } from '../../part.js';
import { partialOutline } from '../../partial-outline.js';
import { minus, ORIGIN, type Point } from '../../units.js';
import { labelParts } from '../upright-label.js';

/** Halvings by which the ends of the room are found: to a millionth of the line. */
const HALVINGS = 20;

const pointAt = (line: Outline, share: number): Point =>
  partialOutline(line, share).points.at(-1) ?? ORIGIN;

/**
 * What was measured, with its middle at a share of a line.
 *
 * @param free - how much room is left around it, in units.
 */
export function labelAt(
  line: Outline,
  share: number,
  measured: Shape,
  free: number,
): { readonly parts: readonly Part[]; readonly room: Box } {
  const center = pointAt(line, share);
  const { box } = measured;
  return {
    parts: labelParts(measured, center),
    room: { center, width: box.width + 2 * free, height: box.height + 2 * free },
  };
}

/** A line without what of it lies in a box about its point at a share. */
export function withGap(line: Outline, share: number, { center, width, height }: Box): Outline {
  const isInside = (at: number) => {
    const [x, y] = minus(pointAt(line, at), center);
    return Math.abs(x) <= width / 2 && Math.abs(y) <= height / 2;
  };
  const edgeTowards = (end: 0 | 1) => {
    if (isInside(end)) return end;
    let [inside, outside] = [share, end as number];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (inside + outside) / 2;
      if (isInside(middle)) inside = middle;
      else outside = middle;
    }
    return outside;
  };
  const [before, after] = [edgeTowards(0), edgeTowards(1)];
  const runs = [
    ...(before > 0 ? [partialOutline(line, before)] : []),
    ...(after < 1 ? [partialOutline(line, 1, after)] : []),
  ];
  return { ...outlineOfRuns(runs), ...(line.isEven && { isEven: true as const }) };
}
