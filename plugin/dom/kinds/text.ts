import type { Text } from '../../core/mobject.js';
import { cssColor } from '../../core/palette.js';
import { isInked } from '../../core/stage.js';
import { round } from '../../core/units.js';
import { attribute, drawPart } from '../draw-part.js';
import { append, type Kind } from './kind.js';

/** No contour of a glyph is longer than this many em; a longer one would come all at once. */
const CONTOUR = 4;
/** Below this size, in pixels of the viewBox, Manim's outline would blot a Chinese glyph. */
const FINE = 32;

/** Text: a `<text>` a line, so that a PDF can be searched; a `<tspan>` a glyph, so that it can be written. */
export const text: Kind<Text> = (group, { content }) => {
  const glyphs: { element: Element; outline: number; pen: number }[] = [];

  for (const line of content?.kind === 'text' ? content.lines : []) {
    const element = append(group, 'text', {
      x: round(line.x, 2),
      y: round(line.baseline, 2),
      'font-size': round(line.fontSize, 2),
      fill: 'currentColor',
      ...(line.color !== undefined && { color: cssColor(line.color) }),
    });
    for (const [i, glyph] of line.glyphs.entries()) {
      const place = line.places?.[i];
      const span = append(element, 'tspan');
      if (place !== undefined) attribute(span, 'x', round(line.x + place, 2));
      span.textContent = glyph;
      if (!isInked(glyph)) continue;
      const pen = Math.min(1, line.fontSize / FINE);
      glyphs.push({ element: span, outline: line.fontSize * CONTOUR, pen });
    }
  }
  return ({ drawing }) => {
    for (const [i, { element, outline, pen }] of glyphs.entries()) {
      drawPart(element, drawing?.by ?? 'write', drawing?.parts[i] ?? 1, outline, pen);
    }
  };
};
