import type { Drawn } from '../../core/channels.js';
import { round } from '../../core/units.js';
import { CONTOUR, PEN } from '../svg/pen.js';
import { strokePixels } from '../svg/pixels.js';
import type { Override } from './override.js';

const OUTLINES = 'path, line, polyline, polygon, rect, circle, ellipse';
const INKS = `${OUTLINES}, text, use, image, foreignObject`;
/** What stands in these is not seen where it stands. */
const ELSEWHERE = 'defs, clipPath, mask, marker, symbol, pattern, foreignObject';

/** A part of a drawing's element as it is drawn: how, and with what of its author's. */
export interface Ink {
  /** An outline with a stroke, an area or glyphs that get an outline to be written, or else a whole. */
  readonly way: 'stroke' | 'outline' | 'glyphs' | 'whole';
  readonly fill: string;
  readonly stroke: string;
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
    stroke: style.stroke,
    fillOpacity: Number.parseFloat(style.fillOpacity),
    opacity: Number.parseFloat(style.opacity),
    contour: Number.parseFloat(style.fontSize) * CONTOUR,
    pen: strokePixels(PEN) * pixel,
  };
}

function wayOf(outline: boolean, glyphs: boolean, stroked: boolean): Ink['way'] {
  if (outline) return stroked ? 'stroke' : 'outline';
  return glyphs && !stroked ? 'glyphs' : 'whole';
}

/** What a part differs in from its author's as far as it is drawn; in nothing, once it is whole. */
export function drawnInk(ink: Ink, { outline: line, fill: filled }: Drawn): Override {
  if (line >= 1 && filled >= 1) return {};
  // A dash of no length still paints a dot in some engines.
  if (line <= 0) return { visibility: 'hidden' };
  // It cannot be filled up to a chord, so while it is created its fill comes with its outline.
  const fill = Math.min(filled, line);
  if (ink.way === 'whole') return { opacity: String(round(ink.opacity * fill, 3)) };
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
