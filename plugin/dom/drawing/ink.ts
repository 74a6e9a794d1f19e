import type { Drawing } from '../../core/look.js';
import { round } from '../../core/units.js';
import type { Override } from './override.js';

const OUTLINES = 'path, line, polyline, polygon, rect, circle, ellipse';
const INKS = `${OUTLINES}, text, use, image, foreignObject`;
/** What stands in these is not seen where it stands. */
const ELSEWHERE = 'defs, clipPath, mask, marker, symbol, pattern, foreignObject';

/** Manim's outline while writing: stroke width 2, in pixels of the viewBox of a scene. */
const WRITING = 1.8;
/** No contour of a glyph is longer than this many em. */
const CONTOUR = 4;

/** A part of a drawing's element as it is drawn: how, and with what of its author's. */
export interface Ink {
  /** An outline with a stroke, an area or glyphs that get an outline to be written, or else a whole. */
  readonly way: 'stroke' | 'outline' | 'glyphs' | 'whole';
  readonly fill: string;
  readonly fillOpacity: number;
  readonly opacity: number;
  /** An upper bound of a glyph's contour, in its own user units. */
  readonly contour: number;
  /** The width of the outline while it is written, in its own user units. */
  readonly pen: number;
}

/** The parts of a mobject's element that can be drawn one by one, those of other mobjects apart. */
export function inkedIn(element: Element): SVGElement[] {
  if (element.matches(INKS)) return [element as SVGElement];
  return [...element.querySelectorAll<SVGElement>(INKS)].filter(
    (ink) => ink.closest('[data-mobject]') === element && !ink.parentElement?.closest(ELSEWHERE),
  );
}

/**
 * How a part is drawn; nothing, where there is nothing to see of it.
 *
 * @param pixel - user units that a pixel of a scene's viewBox has in the part.
 */
export function inkOf(element: SVGElement, pixel: number): Ink | undefined {
  const style = getComputedStyle(element);
  const isOutline = element.matches(OUTLINES);
  const isText = element.matches('text');
  const stroked = style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0;
  const filled = style.fill !== 'none' && !element.matches('line');
  if ((isOutline || isText) && !stroked && !filled) return undefined;
  // Dashes of the author's own would be lost; those of a stroke that does not scale have another length.
  const dashable =
    /^(none|[0px, ]+)$/.test(style.strokeDasharray) &&
    style.getPropertyValue('vector-effect') !== 'non-scaling-stroke';
  return {
    way: wayOf(isOutline && dashable, isText && dashable, stroked),
    fill: style.fill,
    fillOpacity: Number.parseFloat(style.fillOpacity),
    opacity: Number.parseFloat(style.opacity),
    contour: Number.parseFloat(style.fontSize) * CONTOUR,
    pen: WRITING * pixel,
  };
}

function wayOf(outline: boolean, glyphs: boolean, stroked: boolean): Ink['way'] {
  if (outline) return stroked ? 'stroke' : 'outline';
  return glyphs && !stroked ? 'glyphs' : 'whole';
}

/** What a part differs in from its author's while it is drawn; in nothing, once it is. */
export function drawnInk(ink: Ink, by: Drawing['by'], share: number): Override {
  if (share >= 1) return {};
  // A dash of no length still paints a dot in some engines.
  if (share <= 0) return { visibility: 'hidden' };
  if (ink.way === 'whole') return { opacity: String(round(ink.opacity * share, 3)) };
  // Written, it is outlined first, then filled; created, both at once.
  const written = by === 'write';
  const line = written ? Math.min(1, share * 2) : share;
  const fill = written ? Math.max(0, share * 2 - 1) : share;
  const full = ink.way === 'glyphs' ? ink.contour : 1;
  return {
    'fill-opacity': String(round(ink.fillOpacity * fill, 3)),
    ...(ink.way !== 'stroke' && {
      stroke: ink.fill,
      'stroke-width': `${round(ink.pen * (1 - fill), 3)}px`,
    }),
    ...(line < 1 && {
      'stroke-dasharray': `${round(full * line, 3)}px ${full}px`,
      'stroke-dashoffset': '0px',
      // An arrow's head stands at the end of the line, which is not there yet.
      'marker-start': 'none',
      'marker-mid': 'none',
      'marker-end': 'none',
      ...(ink.way !== 'glyphs' && { pathLength: '1' }),
    }),
  };
}
