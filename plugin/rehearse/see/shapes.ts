import { type Rgba, readColor } from '../../dom/css-color.js';
import {
  aroundPoints,
  grown,
  heightOf,
  holds,
  type Point,
  type Rect,
  shared,
  widthOf,
} from '../rect.js';
import type { SeenBox, SeenSpeck, SeenStroke } from '../seen.js';
import { arrowOf, type Head, isHead, isNothing, isSmall, withHeads } from './arrowheads.js';
import { acceptsOf, clipOf, idOf, isLeftOut, isPassing, nameOf, opacityOf } from './looks.js';
import type { Plane } from './plane.js';

const SHAPES = 'path, line, polyline, polygon, rect, circle, ellipse';

/** What is drawn on words on purpose, and what words are made of. */
const MEANT = ['cross', 'underline', 'formula', 'text', 'brace'];

/** What has a course, and is nothing without one. */
const DRAWN = ['path', 'line', 'arrow'];

/** Pixels of the slide from one point of a course to the next; and so many points at most. */
const [STEP, MOST] = [2, 600];

/** A shape that is in the page, with what is needed of its look. */
interface Drawn {
  readonly element: SVGGeometryElement;
  readonly style: CSSStyleDeclaration;
  readonly opacity: number;
  readonly place: (x: number, y: number) => Point;
  /** Pixels of the slide for one user unit. */
  readonly scale: number;
}

/** The lines, edges and areas of the drawings in a slide. */
export function shapesIn(section: Element, plane: Plane, orderOf: (of: Element) => number) {
  const strokes: SeenStroke[] = [];
  const boxes: SeenBox[] = [];
  const heads: Head[] = [];
  const specks: SeenSpeck[] = [];
  for (const element of section.querySelectorAll<SVGGeometryElement>(
    SHAPES.split(', ')
      .map((name) => `svg ${name}`)
      .join(),
  )) {
    const kind = element.closest<HTMLElement>('[data-kind]')?.dataset.kind ?? '';
    if (isLeftOut(element) || MEANT.includes(kind) || element.matches('.tip')) continue;
    if (isPassing(element)) continue;
    const drawn = lookAt(element, section, plane);
    if (!drawn) continue;
    const about = {
      id: idOf(element, section),
      name: nameOf(element),
      order: orderOf(element),
      accepts: acceptsOf(element),
    };
    const { style, opacity, scale } = drawn;
    const stroke = style.stroke === 'none' ? undefined : readColor(style.stroke);
    const fill = style.fill.startsWith('url') ? OPAQUE : readColor(style.fill);
    const lineOpacity = opacity * (stroke?.[3] ?? 0) * Number(style.strokeOpacity);
    const fillOpacity = opacity * (fill?.[3] ?? 0) * Number(style.fillOpacity);
    const width = Number.parseFloat(style.strokeWidth) * scale;
    const hasLine = lineOpacity > 0.02 && width > 0.1;
    const hasFill = style.fill !== 'none' && fillOpacity > 0.02;
    if (!hasLine && !hasFill) continue;
    const isClosed = hasFill || closes(element);
    const rect = rectOf(drawn);
    // A flat line has no area.
    const clip = plane.rect(clipOf(element, section));
    if (!shared(grown(rect, 0.5), clip)) continue;
    if (isNothing(rect)) {
      // Tools that draw diagrams leave empty shapes behind.
      if (!DRAWN.includes(kind)) continue;
      specks.push({ ...about, rect, opacity: Math.max(lineOpacity, fillOpacity) });
      continue;
    }
    const points = hasLine ? courseOf(drawn) : [];
    if (hasLine && points.length > 0) {
      const tips = element.matches('.shaft') ? tipsOf(drawn) : [];
      const isArrow = tips.length > 0 || style.markerEnd !== 'none';
      const arrow = tips.length > 0 ? arrowOf(points, tips) : endsOf(points);
      const whole = tips.flat();
      strokes.push({
        ...about,
        is: isArrow ? 'arrow' : isClosed ? 'edge' : 'line',
        rect: shared(aroundPoints([...points, ...whole]), grown(clip, 1)) ?? rect,
        opacity: lineOpacity,
        points: [...points, ...whole].filter((point) => holds(grown(clip, 1), point)),
        width,
        ...(isArrow && {
          arrow: { ...arrow, ends: arrow.ends.filter((end) => holds(grown(clip, 1), end)) },
        }),
      });
    }
    if (hasFill && !hasLine && isSmall(rect, plane.height)) {
      const outline = courseOf(drawn);
      if (isHead(outline)) heads.push({ id: about.id, outline });
    }
    if (isClosed && widthOf(rect) > 1 && heightOf(rect) > 1) {
      boxes.push({
        ...about,
        is: isBox(element) ? 'box' : 'shape',
        rect,
        opacity: Math.max(lineOpacity, fillOpacity),
        cover: hasFill ? fillOpacity : 0,
        isInScene: element.closest('[data-mobject]') !== null,
      });
    }
  }
  return { ...withHeads(strokes, boxes, heads), specks };
}

const OPAQUE: Rgba = [0, 0, 0, 1];

function lookAt(element: SVGGeometryElement, section: Element, plane: Plane): Drawn | undefined {
  const matrix = element.getScreenCTM();
  const opacity = matrix ? opacityOf(element, section) : 0;
  if (!matrix || opacity < 0.02) return undefined;
  const { a, b, c, d, e, f } = matrix;
  return {
    element,
    style: getComputedStyle(element),
    opacity,
    place: (x, y) => plane.point(a * x + c * y + e, b * x + d * y + f),
    scale: Math.sqrt(Math.abs(a * d - b * c)) / plane.scale,
  };
}

function rectOf({ element, place }: Drawn): Rect {
  const { x, y, width, height } = element.getBBox();
  return aroundPoints([
    place(x, y),
    place(x + width, y),
    place(x + width, y + height),
    place(x, y + height),
  ]);
}

function closes(element: SVGGeometryElement): boolean {
  if (element.matches('rect, circle, ellipse, polygon')) return true;
  return element.matches('path') && /z\s*$/i.test(element.getAttribute('d') ?? '');
}

/** Whether it is a box: near its corners it is inside. */
function isBox(element: SVGGeometryElement): boolean {
  if (element.matches('rect')) return true;
  if (!element.matches('path, polygon')) return false;
  const { x, y, width, height } = element.getBBox();
  return [0.12, 0.88].every((u) =>
    [0.12, 0.88].every((v) => element.isPointInFill(new DOMPoint(x + u * width, y + v * height))),
  );
}

/** Points along a shape. */
function courseOf({ element, place, scale }: Drawn): Point[] {
  const length = element.getTotalLength();
  const count = Math.min(MOST, Math.ceil((length * scale) / STEP));
  if (!(count > 0)) return [];
  return Array.from({ length: count + 1 }, (_, i) => {
    const { x, y } = element.getPointAtLength((length * i) / count);
    return place(x, y);
  });
}

function endsOf(points: readonly Point[]) {
  const ends = [points[0], points.at(-1)].flatMap((end) => (end ? [end] : []));
  return { shaft: Number.POSITIVE_INFINITY, tip: Number.POSITIVE_INFINITY, ends };
}

/** The outlines of an arrow's tips. */
function tipsOf({ element, ...drawn }: Drawn): Point[][] {
  const tips = element.parentElement?.querySelectorAll<SVGGeometryElement>(':scope > .tip') ?? [];
  return [...tips].map((tip) => courseOf({ ...drawn, element: tip }));
}
