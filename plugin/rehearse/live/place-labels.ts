import { heightOf, type Point, type Rect, shared, widthOf } from '../rect.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a frame and its words, and between words. */
const GAP = 6;

/**
 * Places for words beside frames: below, above, right or left, where they cover no frame and no other
 * words, or at least no other words. What has no frame stands at the window's corner.
 *
 * @returns the words' top left corners, in the order of the frames.
 */
export function placeLabels(
  frames: readonly (Rect | undefined)[],
  sizes: readonly Size[],
  window: Size,
): Point[] {
  const others = frames.filter((frame) => frame !== undefined);
  const placed: Rect[] = [];
  // Words on words cannot be read; words on what is marked hide it.
  const costOf = (rect: Rect) =>
    placed.reduce((sum, each) => sum + 20 * areaOf(rect, each), 0) +
    others.reduce((sum, each) => sum + areaOf(rect, each), 0);
  return sizes.map((size, i) => {
    const corner = { left: 0, top: 0, right: 0, bottom: 0 };
    const choices = around(frames[i] ?? corner, size).map((at) => within(at, size, window));
    const best = choices.reduce((least, each) => (costOf(each) < costOf(least) ? each : least));
    placed.push(best);
    return [best.left, best.top];
  });
}

/** Beside a frame, and further away from it where others may be in the way. */
function around({ left, top, right, bottom }: Rect, { width, height }: Size): Point[] {
  const steps = Array.from({ length: 8 }, (_, i) => i * (height + GAP));
  return steps.flatMap((away): Point[] => [
    [left, bottom + GAP + away],
    [left, top - GAP - height - away],
    [right + GAP, top + away],
    [left - GAP - width, top + away],
  ]);
}

function within([x, y]: Point, { width, height }: Size, window: Size): Rect {
  const left = Math.max(GAP, Math.min(x, window.width - width - GAP));
  const top = Math.max(GAP, Math.min(y, window.height - height - GAP));
  return { left, top, right: left + width, bottom: top + height };
}

/** The area that two rectangles share. */
function areaOf(one: Rect, other: Rect): number {
  const both = shared(one, other);
  return both ? widthOf(both) * heightOf(both) : 0;
}
