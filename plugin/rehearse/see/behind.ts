import { type Rgba, readColor } from '../../dom/css-color.js';

/**
 * Lets texts and lines that take no clicks be found under the pointer, as all that is asked here is asked so.
 *
 * @returns the way back.
 */
export function feelEverything(): () => void {
  const style = document.createElement('style');
  style.textContent = '.reveal, .reveal * { pointer-events: visiblePainted !important; }';
  document.head.append(style);
  return () => style.remove();
}

/**
 * The colour behind a text at a place of the window, as all that lies there is painted; unknown on
 * images and gradients.
 */
export function colorBehind(text: Element, x: number, y: number): Rgba | undefined {
  const layers: Rgba[] = [];
  const stack = document.elementsFromPoint(x, y);
  if (stack.length === 0) return undefined;
  // What comes first is in front: the text, and what is laid over it.
  const from = stack.findIndex((element) => element === text || text.contains(element));
  for (const element of stack.slice(Math.max(0, from))) {
    if (isText(element) && element !== text) continue;
    const color = paintOf(element);
    if (color === 'picture') return flattened(layers);
    if (color) layers.push(color);
    if (color?.[3] === 1) return flattened(layers);
  }
  return flattened([...layers, [255, 255, 255, 1]]);
}

const isText = (element: Element) => element.matches('text, tspan');

function paintOf(element: Element): Rgba | 'picture' | undefined {
  const style = getComputedStyle(element);
  if (element.matches('img, video, canvas, iframe, image')) return 'picture';
  const opacity = opacityOf(element);
  if (element instanceof SVGGeometryElement) {
    if (style.fill.startsWith('url')) return 'picture';
    const fill = readColor(style.fill);
    return fill && faded(fill, Number(style.fillOpacity) * opacity);
  }
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) return undefined;
  const color = readColor(style.backgroundColor);
  if (style.backgroundImage !== 'none') return 'picture';
  return color && color[3] > 0 ? faded(color, opacity) : undefined;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | null = element; each; each = each.parentElement) {
    opacity *= Number(getComputedStyle(each).opacity);
  }
  return opacity;
}

const faded = ([r, g, b, alpha]: Rgba, by: number): Rgba => [r, g, b, alpha * by];

/** Layers from the front to the back as one colour; unknown where the last can be seen through. */
function flattened(layers: readonly Rgba[]): Rgba | undefined {
  const [last, ...above] = [...layers].reverse();
  if (!last || last[3] < 1) return undefined;
  return above.reduce<Rgba>(
    (below, [r, g, b, alpha]) => [
      r * alpha + below[0] * (1 - alpha),
      g * alpha + below[1] * (1 - alpha),
      b * alpha + below[2] * (1 - alpha),
      1,
    ],
    last,
  );
}
