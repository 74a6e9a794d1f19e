import type { WindowPart } from '../../core/part.js';
import { append, attributesOf } from './elements.js';
import type { PartPainter } from './part-look.js';
import { drawFilled, opacityOf } from './pen.js';
import { PIXELS, pixels, toPixels } from './pixels.js';

/** A nested svg cuts off by itself; a clipPath would need an id, which print duplicates. */
export function beginWindow(group: SVGGElement, begun: WindowPart): PartPainter<WindowPart> {
  const svg = append(group, 'svg', {
    ...(begun.name && { class: begun.name }),
    viewBox: begun.viewBox,
    // The window has the path's own proportions already; 'none' only forbids a second opinion.
    preserveAspectRatio: 'none',
    overflow: 'hidden',
    fill: 'currentColor',
  });
  const set = attributesOf(svg);
  const path = attributesOf(append(svg, 'path', { d: begun.path }));
  const [, , viewWidth = 1, viewHeight = 1] = begun.viewBox.split(' ').map(Number);
  return (part, { state, drawn, travel }) => {
    const { at, width, height, color } = part;
    const [x, y] = toPixels([at[0] + travel[0], at[1] + travel[1]]);
    set('x', x);
    set('y', y);
    set('width', pixels(width));
    set('height', pixels(height));
    set('color', color);
    set('opacity', opacityOf(part));
    const pixel = 1 / Math.max((width * PIXELS) / viewWidth, (height * PIXELS) / viewHeight);
    const length = 2 * (width + height) * PIXELS * pixel;
    drawFilled(path, drawn, state.fillOpacity, length, pixel);
  };
}
