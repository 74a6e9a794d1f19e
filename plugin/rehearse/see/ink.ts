import type { Point, Rect } from '../rect.js';
import { aroundPoints } from '../rect.js';
import type { Plane } from './plane.js';

/** Measured large: engines round what they say of small type. */
const LARGE = 200;

let pen: CanvasRenderingContext2D | null = null;
const measured = new Map<string, TextMetrics>();

function metricsOf(words: string, { fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration) {
  const font = `${fontStyle} ${fontWeight} ${LARGE}px ${fontFamily}`;
  const key = `${font} ${words}`;
  const known = measured.get(key);
  if (known) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return undefined;
  pen.font = font;
  const metrics = pen.measureText(words);
  if (measured.size > 5000) measured.clear();
  measured.set(key, metrics);
  return metrics;
}

/** The ink of a page's text: each of its lines as low and as high as its letters. */
export function inkOfNode(node: Text, style: CSSStyleDeclaration, plane: Plane): Rect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const metrics = metricsOf((node.textContent ?? '').trim(), style);
  return [...range.getClientRects()].flatMap((box) => {
    if (box.width < 0.5 || box.height < 0.5) return [];
    if (!metrics) return [plane.rect(box)];
    const share = box.height / (metrics.fontBoundingBoxAscent + metrics.fontBoundingBoxDescent);
    const baseline = box.top + metrics.fontBoundingBoxAscent * share;
    return [
      plane.rect({
        left: box.left,
        right: box.right,
        top: baseline - metrics.actualBoundingBoxAscent * share,
        bottom: baseline + metrics.actualBoundingBoxDescent * share,
      }),
    ];
  });
}

/** The ink of a scene's line of text, to fractions of a pixel. */
export function inkOfLine(line: SVGTextElement, style: CSSStyleDeclaration, plane: Plane): Rect[] {
  const metrics = metricsOf(line.textContent ?? '', style);
  const screen = line.getScreenCTM();
  if (!metrics || !screen) return [];
  const scale = Number.parseFloat(style.fontSize) / LARGE;
  const [x, y] = [line.x.baseVal[0]?.value ?? 0, line.y.baseVal[0]?.value ?? 0];
  const [left, right] = [
    x - metrics.actualBoundingBoxLeft * scale,
    x + metrics.actualBoundingBoxRight * scale,
  ];
  const [top, bottom] = [
    y - metrics.actualBoundingBoxAscent * scale,
    y + metrics.actualBoundingBoxDescent * scale,
  ];
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return [
    aroundPoints(
      corners.map((corner) => {
        const { x, y } = new DOMPoint(...corner).matrixTransform(screen);
        return plane.point(x, y);
      }),
    ),
  ];
}
