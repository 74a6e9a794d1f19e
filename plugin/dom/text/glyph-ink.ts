import { common, type Edges } from '../formula/formula-parts.js';
import { inkWidth } from './ink-width.js';

/**
 * Chromium rounds a glyph's bounds outwards to whole pixels; above 256px it takes those of a 64px
 * glyph and enlarges them, which is off by 1/64 em. So: below that, at several sizes, and what lies
 * within all the bounds. Tried against rendered pixels: 0.003 em.
 */
const SIZES = [256, 249, 243, 237, 229, 211] as const;

let context: CanvasRenderingContext2D | undefined;

function pen(): CanvasRenderingContext2D {
  context ??= document.createElement('canvas').getContext('2d') ?? undefined;
  if (!context)
    throw new Error('reveal-scenes: this browser gives no 2d canvas to measure glyphs with');
  return context;
}

/**
 * The box of the ink of `text` in the font `style weight family`, in em, about the start of its
 * baseline (y down). Not cached here: the answer changes when a web font comes.
 */
export function glyphInk(
  text: string,
  font: { style: string; weight: string; family: string },
): Edges {
  const draw = pen();
  return SIZES.map((size) => {
    draw.font = `${font.style} ${font.weight} ${size}px ${font.family}`;
    // Hinting would move the outline to the pixels of this one size. Safari does not know the setting.
    draw.textRendering = 'geometricPrecision';
    const ink = draw.measureText(text);
    const { left, right } = inkWidth(draw, text, ink);
    return {
      x0: left / size,
      y0: -ink.actualBoundingBoxAscent / size,
      x1: right / size,
      y1: ink.actualBoundingBoxDescent / size,
    };
  }).reduce(common);
}
