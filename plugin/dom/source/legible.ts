import { luminance, readColor } from '../css-color.js';
import { STYLE } from '../drawing/load.js';
import type { DrawnPart } from './diagram.js';

/** Where white text and black text have the same contrast, as WCAG 2 counts it. */
const MIDDLE = 0.179;

/**
 * Who fills nodes with colours of their own has thought of the tool's black text. In the deck's colours
 * text may be white: on such a node it is what can be read there.
 */
export function makeLegible(parts: readonly DrawnPart[]): void {
  for (const { is, elements } of parts) {
    if (is === 'edge') continue;
    for (const element of elements) makeNodeLegible(element);
  }
}

function makeNodeLegible(element: Element): void {
  const shapes = [...element.querySelectorAll('rect, path, polygon, ellipse, circle')];
  const fill = shapes.map(ownFill).find((own) => own !== undefined);
  const color = fill === undefined ? undefined : readColor(fill);
  if (!color || color[3] < 0.5) return;
  const ink = luminance(color) > MIDDLE ? '#000' : '#fff';
  for (const text of element.querySelectorAll('text')) {
    const styles = [text, ...text.querySelectorAll('tspan')].map((each) =>
      each.getAttribute(STYLE),
    );
    if (styles.some((style) => /(?:^|[;\s])(?:fill|color)\s*:/.test(style ?? ''))) continue;
    const own = text.getAttribute('fill');
    if (own !== null && !own.includes('var(')) continue;
    text.setAttribute(STYLE, `${text.getAttribute(STYLE) ?? ''};fill:${ink} !important`);
  }
}

/** A fill that is the author's, not the deck's: of what has a class the tool's stylesheet tells the colour. */
function ownFill(shape: Element): string | undefined {
  const [, styled] = /(?:^|[;\s])fill\s*:\s*([^;!]+)/.exec(shape.getAttribute(STYLE) ?? '') ?? [];
  const plain = shape.hasAttribute('class') ? undefined : shape.getAttribute('fill');
  const fill = (styled ?? plain ?? 'none').trim();
  return /none|transparent|var\(|url\(/.test(fill) ? undefined : fill;
}
