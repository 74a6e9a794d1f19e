import type { Font, GlyphPart } from '../../core/part.js';
import { ORIGIN, type Point, plus } from '../../core/units.js';
import { append, attributesOf, type SetAttribute } from './elements.js';
import type { PartLook, PartPainter } from './part-look.js';
import { CONTOUR, drawFilled } from './pen.js';
import { PIXELS, pixels, toPixels } from './pixels.js';

/** Below this size, in pixels of the viewBox, Manim's pen would blot a Chinese glyph. */
const FINE = 32;

const placeOf = ([x, y]: Point) => {
  const [left, top] = toPixels([x, y]);
  return { x: left, y: top };
};

/** The `<text>` of a line of glyphs. */
export interface Line {
  readonly element: SVGTextElement;
  readonly set: SetAttribute;
  readonly font: Font | undefined;
  /** The colour that its glyphs have, if they tell no other. */
  color: string | undefined;
}

/** A line is one `<text>`, so that a PDF can be searched; a glyph is a `<tspan>`, so that it can be written. */
export function beginLine(group: SVGGElement, { font }: GlyphPart): Line {
  const element = append(group, 'text', { fill: 'currentColor' });
  if (font) setFont(element, font);
  return { element, font, set: attributesOf(element), color: undefined };
}

/** The first glyph of a line, which places the line. */
export function beginFirstGlyph(line: Line, begun: GlyphPart): PartPainter<GlyphPart> {
  const paintGlyph = beginNextGlyph(line, begun);
  return (part, look) => {
    const { x, y } = placeOf(part.at ?? ORIGIN);
    line.color = part.color;
    line.set('x', x);
    line.set('y', y);
    line.set('font-size', pixels(part.size));
    line.set('color', part.color);
    paintGlyph(part, look);
  };
}

/** Another glyph of a line. */
export function beginNextGlyph(line: Line, begun: GlyphPart): PartPainter<GlyphPart> {
  const tspan = append(line.element, 'tspan');
  if (begun.font !== line.font) setFont(tspan, begun.font);
  return glyphPainter(tspan, begun, (set, part, place, { state, travel }) => {
    set('x', place?.x);
    set('y', travel[1] === 0 ? undefined : place?.y);
    set('color', part.color === line.color ? undefined : (part.color ?? state.fill));
  });
}

/** A glyph by itself, in a font of its own. */
export function beginGlyph(group: SVGGElement, begun: GlyphPart): PartPainter<GlyphPart> {
  const { name, font } = begun;
  const text = append(group, 'text', { fill: 'currentColor', ...(name && { class: name }) });
  setFont(text, font);
  let size: number | undefined;
  return glyphPainter(text, begun, (set, part, place) => {
    if (part.size !== size) text.style.fontSize = `${pixels(part.size)}px`;
    size = part.size;
    set('x', place?.x);
    set('y', place?.y);
    set('color', part.color);
  });
}

/** @param put - writes where it stands, and in which colour. */
function glyphPainter(
  element: SVGElement,
  begun: GlyphPart,
  put: (
    set: SetAttribute,
    part: GlyphPart,
    place: { readonly x: number; readonly y: number } | undefined,
    look: PartLook,
  ) => void,
): PartPainter<GlyphPart> {
  element.textContent = begun.text;
  const set = attributesOf(element);
  return (part, look) => {
    const { state, drawn, travel } = look;
    put(set, part, part.at && placeOf(plus(part.at, travel)), look);
    if (part.isUntimed) return;
    const size = part.size * PIXELS;
    drawFilled(
      set,
      drawn,
      state.fillOpacity * (part.opacity ?? 1),
      size * CONTOUR,
      Math.min(1, size / FINE),
    );
  };
}

/**
 * By the CSSOM: attributes would lose against a theme's `svg text { … }`, and a style attribute
 * against a Content-Security-Policy. Inherited settings that would move the glyph are set back.
 */
function setFont(element: SVGElement, font: Font | undefined): void {
  Object.assign(element.style, {
    ...(font && { fontFamily: font.family, fontStyle: font.style, fontWeight: font.weight }),
    letterSpacing: 'normal',
    fontVariantLigatures: 'none',
    whiteSpace: 'pre',
    textAnchor: 'start',
    dominantBaseline: 'alphabetic',
    // Without it engines hint the outlines for one size: a growing formula would tremble.
    textRendering: 'geometricPrecision',
  });
}
