import type { Drawn } from '../../core/channels.js';
import type { Part } from '../../core/part.js';
import { round } from '../../core/units.js';
import type { SetAttribute } from './elements.js';
import { strokePixels } from './pixels.js';

/** The opacity of a part, as an attribute says it. */
export const opacityOf = ({ opacity = 1 }: Part): number | undefined =>
  opacity === 1 ? undefined : round(opacity, 3);

/** The width of Manim's stroke while it writes, in hundredths of a unit. */
export const PEN = 2;

/** No contour of a glyph is longer than this many em; a longer one would come all at once. */
export const CONTOUR = 4;

/**
 * Shows a filled thing that has no outline of ours (a glyph, a path in SVG's words) as far as it is
 * drawn; when all is drawn, no attribute is left behind.
 *
 * @param opacity - of its fill, 0 to 1.
 * @param length - of its outline in the element's own user units, or an upper bound of it: text has no
 *   `pathLength`, and dashes start anew at each contour of a glyph.
 * @param pixel - user units that a pixel of the viewBox has in the element; less for a finer pen.
 */
export function drawFilled(
  set: SetAttribute,
  drawn: Drawn,
  opacity: number,
  length: number,
  pixel: number,
): void {
  // It cannot be filled up to a chord, so while it is created its fill comes with its outline.
  const { from = 0, outline } = drawn;
  const line = outline - from;
  const fill = Math.min(drawn.fill, line);
  const width = line <= 0 ? 0 : strokePixels(PEN) * pixel * (1 - fill);
  const isPenned = fill < 1 && width > 0;
  set('fill-opacity', fill * opacity === 1 ? undefined : round(fill * opacity, 3));
  set('stroke', isPenned ? 'currentColor' : undefined);
  set('stroke-width', isPenned ? round(width, 3) : undefined);
  const skipped = from > 0 ? `0 ${round(length * from, 3)} ` : '';
  const dashes = `${skipped}${round(length * line, 3)} ${round(length, 3)}`;
  set('stroke-dasharray', isPenned && line < 1 ? dashes : undefined);
}
