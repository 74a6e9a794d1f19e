import { partDrawn } from '../core/drawing.js';
import type { Drawing } from '../core/look.js';
import { round } from '../core/units.js';

/** Manim's outline while writing: stroke width 2, in pixels of the viewBox. */
const WRITING = 1.8;

/** Sets an attribute, or takes it away: at rest nothing of a movement may be left behind. */
export function attribute(element: Element, name: string, value: string | number | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/**
 * Shows a glyph or other filled outline as far as it is drawn. What that means for outline and
 * fill, `partDrawn` says.
 *
 * @param share - 0 to 1; 1 leaves no attribute behind.
 * @param outline - length of the outline in the element's own user units, or an upper bound of it:
 *   text has no `pathLength`, and dashes start anew at each contour of a glyph.
 * @param pixel - user units a pixel of the viewBox has in the element; less for a finer outline.
 */
export function drawPart(
  element: Element,
  by: Drawing['by'],
  share: number,
  outline: number,
  pixel = 1,
): void {
  const { outline: stroke, fill: whole } = partDrawn(by, share);
  // A glyph cannot be filled up to a chord, so while it is created its fill comes with its outline.
  const fill = Math.min(whole, share);
  const width = share === 0 ? 0 : WRITING * pixel * (1 - fill);
  const drawn = fill < 1 && width > 0;
  attribute(element, 'fill-opacity', fill === 1 ? null : round(fill, 3));
  attribute(element, 'stroke', drawn ? 'currentColor' : null);
  attribute(element, 'stroke-width', drawn ? round(width, 3) : null);
  const dashed = drawn && stroke < 1;
  attribute(
    element,
    'stroke-dasharray',
    dashed ? `${round(outline * stroke, 3)} ${outline}` : null,
  );
}
