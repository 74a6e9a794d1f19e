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
import { closes, courseOf, endsOf, type Geometry, isBox, rectOf, tipsOf } from './courses.js';
import {
  acceptsOf,
  clipOf,
  idOf,
  isLeftOut,
  isOurs,
  isPassing,
  nameOf,
  opacityOf,
} from './looks.js';
import type { Plane } from './plane.js';

const SHAPES = ['path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse']
  .map((name) => `svg ${name}`)
  .join();

/** What is drawn on words on purpose, and what words are made of. */
const MEANT = ['cross', 'underline', 'formula', 'text', 'brace'];

/** What has a course, and is nothing without one. */
const DRAWN = ['path', 'line', 'arrow'];

/** A shape that is in the page, with what is needed of its look. */
interface Drawn extends Geometry {
  readonly about: Pick<SeenBox, 'id' | 'name' | 'order' | 'accepts'>;
  readonly rect: Rect;
  /** What of the slide it can be seen in. */
  readonly clip: Rect;
  /** How much of its line, and of its area, is seen, from 0 to 1. */
  readonly line: number;
  readonly fill: number;
  /** Of its line, in pixels of the slide. */
  readonly width: number;
  readonly hasMarker: boolean;
}

/** The lines, edges and areas of the drawings in a slide. */
export function shapesIn(section: Element, plane: Plane, orderOf: (of: Element) => number) {
  const strokes: SeenStroke[] = [];
  const boxes: SeenBox[] = [];
  const heads: Head[] = [];
  const specks: SeenSpeck[] = [];
  for (const element of section.querySelectorAll<SVGGeometryElement>(SHAPES)) {
    const kind = element.closest<HTMLElement>('[data-kind]')?.dataset.kind ?? '';
    if (isLeftOut(element) || MEANT.includes(kind) || element.matches('.tip')) continue;
    if (isPassing(element)) continue;
    const drawn = lookAt(element, section, plane, orderOf);
    if (!drawn) continue;
    if (isNothing(drawn.rect)) {
      // Tools that draw diagrams leave empty shapes behind.
      if (DRAWN.includes(kind)) specks.push(speckOf(drawn));
      continue;
    }
    strokes.push(...strokeOf(drawn));
    heads.push(...headOf(drawn, plane));
    boxes.push(...boxOf(drawn));
  }
  return { ...withHeads(strokes, boxes, heads), specks };
}

const OPAQUE: Rgba = [0, 0, 0, 1];

/** Less nobody sees. */
const FAINT = 0.02;

/** What there is of a shape, if any of it is seen. */
function lookAt(
  element: SVGGeometryElement,
  section: Element,
  plane: Plane,
  orderOf: (of: Element) => number,
): Drawn | undefined {
  const matrix = element.getScreenCTM();
  const opacity = matrix ? opacityOf(element, section) : 0;
  if (!matrix || opacity < FAINT) return undefined;
  const { a, b, c, d, e, f } = matrix;
  const style = getComputedStyle(element);
  const scale = Math.sqrt(Math.abs(a * d - b * c)) / plane.scale;
  const width = Number.parseFloat(style.strokeWidth) * scale;
  const stroke = style.stroke === 'none' || width <= 0.1 ? undefined : readColor(style.stroke);
  const fill = style.fill.startsWith('url') ? OPAQUE : readColor(style.fill);
  const seen = (share: number) => (share > FAINT ? share : 0);
  const shares = {
    line: seen(opacity * (stroke?.[3] ?? 0) * Number(style.strokeOpacity)),
    fill: seen(style.fill === 'none' ? 0 : opacity * (fill?.[3] ?? 0) * Number(style.fillOpacity)),
  };
  if (shares.line === 0 && shares.fill === 0) return undefined;
  const place = (x: number, y: number) => plane.point(a * x + c * y + e, b * x + d * y + f);
  const rect = rectOf(element, place);
  // A flat line has no area.
  const clip = plane.rect(clipOf(element, section));
  if (!shared(grown(rect, 0.5), clip)) return undefined;
  const about = {
    id: idOf(element, section),
    name: nameOf(element),
    order: orderOf(element),
    accepts: acceptsOf(element),
  };
  const hasMarker = style.markerEnd !== 'none';
  return { element, place, scale, about, rect, clip, ...shares, width, hasMarker };
}

const speckOf = ({ about, rect, line, fill }: Drawn): SeenSpeck => ({
  ...about,
  rect,
  opacity: Math.max(line, fill),
});

/** The line of a shape; of an arrow with its tips. */
function strokeOf(drawn: Drawn): SeenStroke[] {
  const { element, about, rect, clip, line, width, hasMarker } = drawn;
  const points = line > 0 ? courseOf(drawn) : [];
  if (points.length === 0) return [];
  const tips = element.matches('.shaft') ? tipsOf(drawn) : [];
  const isArrow = tips.length > 0 || hasMarker;
  const arrow = tips.length > 0 ? arrowOf(points, tips) : endsOf(points);
  const whole = [...points, ...tips.flat()];
  const frame = grown(clip, 1);
  const seen = (at: readonly Point[]) => at.filter((point) => holds(frame, point));
  return [
    {
      ...about,
      is: isArrow ? 'arrow' : isArea(drawn) ? 'edge' : 'line',
      rect: shared(aroundPoints(whole), frame) ?? rect,
      opacity: line,
      points: seen(whole),
      width,
      ...(isArrow && {
        arrow: { ...arrow, ends: seen(arrow.ends), heads: seen(arrow.heads) },
      }),
    },
  ];
}

/** What may be the tip of an arrow that is drawn as a line. */
function headOf(drawn: Drawn, { height }: Plane): Head[] {
  const { about, rect, line, fill } = drawn;
  if (fill === 0 || line > 0 || !isSmall(rect, height)) return [];
  const outline = courseOf(drawn);
  return isHead(outline) ? [{ id: about.id, outline }] : [];
}

/** The area of a shape. */
function boxOf(drawn: Drawn): SeenBox[] {
  const { element, about, rect, line, fill } = drawn;
  if (!isArea(drawn) || widthOf(rect) <= 1 || heightOf(rect) <= 1) return [];
  return [
    {
      ...about,
      is: isBox(element) ? 'box' : 'shape',
      rect,
      opacity: Math.max(line, fill),
      cover: fill,
      isInScene: isOurs(element),
    },
  ];
}

const isArea = ({ element, fill }: Drawn) => fill > 0 || closes(element);
