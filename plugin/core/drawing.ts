import type { Drawing } from './look.js';

/** How a part that is being drawn looks. */
export interface PartDrawn {
  /** How much of its outline is drawn, 0 to 1. */
  readonly outline: number;
  /** How much of its fill is there, 0 to 1; as far is its outline from the pen's width to its own. */
  readonly fill: number;
}

/**
 * How a part looks when it is drawn so far. Created, it has its fill from the first moment, under the
 * outline drawn so far. Written, its outline is drawn in the first half; in the second the fill comes
 * and the outline becomes its own: Manim's `DrawBorderThenFill`.
 *
 * @param share - 0 to 1.
 */
export function partDrawn(by: Drawing['by'], share: number): PartDrawn {
  if (by === 'create') return { outline: share, fill: 1 };
  return { outline: Math.min(1, share * 2), fill: Math.max(0, share * 2 - 1) };
}
