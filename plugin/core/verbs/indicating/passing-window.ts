import type { Drawn } from '../../channels.js';

/**
 * Manim's `ShowPassingFlash`: how much is to be seen of an outline while a window passes along it, from
 * before its beginning to beyond its end.
 *
 * @param width - of the window, as a share of the outline.
 */
export const passingWindow =
  (width: number) =>
  (share: number): Drawn => {
    const upper = share * (1 + width);
    const outline = Math.min(1, upper);
    return { outline, from: Math.min(outline, Math.max(0, upper - width)), fill: 1 };
  };
