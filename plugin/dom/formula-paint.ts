import { round } from '../core/units.js';
import type { FormulaLayout, FormulaPart } from './formula-parts.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a formula into `g`, in place of what was there, with the centre of its ink at (0, 0).
 *
 * @param g - any SVG group; its `color` is the formula's colour
 * @param layout - from `layOutFormula`
 * @param em - the formula's font size, in the units of `g`
 * @returns one element a part, in the order of writing: `<text>`, `<rect>`, or `<svg>` with a `<path>`.
 *   Inside of that svg the units are those of the part's `viewBox`, so a stroke must be scaled.
 */
export function paintFormula(g: SVGGElement, layout: FormulaLayout, em: number): SVGElement[] {
  const centre = { x: (layout.x0 + layout.x1) / 2, y: (layout.y0 + layout.y1) / 2 };
  const elements = layout.parts.map((part) => {
    const element = paintPart(part, (part.x - centre.x) * em, (part.y - centre.y) * em, em);
    element.setAttribute('class', 'part');
    // By `color`, so that its outline has the same colour while it is written.
    if (part.color !== undefined) element.setAttribute('color', part.color);
    element.setAttribute('fill', 'currentColor');
    return element;
  });
  g.replaceChildren(...elements);
  return elements;
}

function paintPart(part: FormulaPart, x: number, y: number, em: number): SVGElement {
  switch (part.kind) {
    case 'glyph': {
      const text = create('text', { x, y });
      text.textContent = part.text;
      // By the CSSOM: attributes would lose against a theme's `svg text { … }`, and a style
      // attribute against a Content-Security-Policy. Inherited settings that would move the glyph
      // are set back.
      Object.assign(text.style, {
        fontFamily: part.family,
        fontSize: `${part.size * em}px`,
        fontStyle: part.style,
        fontWeight: part.weight,
        letterSpacing: 'normal',
        whiteSpace: 'pre',
        textAnchor: 'start',
        dominantBaseline: 'alphabetic',
        // Without it engines hint the outlines for one size: a growing formula would tremble.
        textRendering: 'geometricPrecision',
      });
      return text;
    }
    case 'rule':
      return create('rect', { x, y, width: part.width * em, height: part.height * em });
    case 'outline': {
      // A nested svg cuts off by itself; a clipPath would need an id, which print duplicates.
      const svg = create('svg', {
        x,
        y,
        width: part.width * em,
        height: part.height * em,
        viewBox: part.viewBox,
        preserveAspectRatio: part.preserveAspectRatio,
        overflow: 'hidden',
      });
      svg.append(create('path', { d: part.path }));
      return svg;
    }
  }
}

function create<K extends 'text' | 'rect' | 'svg' | 'path'>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(round(value, 4)) : value);
  }
  return element;
}
