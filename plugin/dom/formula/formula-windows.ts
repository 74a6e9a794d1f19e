import { round } from '../../core/units.js';
import type { Board } from './formula-host.js';
import { common, type Edges, type InkedPart } from './formula-parts.js';

/** How the user units of an `<svg>` lie on the screen: screen = origin + units × scale. */
interface Mapping {
  readonly x: number;
  readonly y: number;
  readonly sx: number;
  readonly sy: number;
}

const SHARE = { Min: 0, Mid: 0.5, Max: 1 } as const;

/**
 * `preserveAspectRatio`, computed by hand: `getScreenCTM()` would know it too, but is not to be
 * trusted in every engine for an svg inside positioned HTML.
 */
function mapping(svg: SVGSVGElement, box: Edges): Mapping {
  const view = svg.viewBox.baseVal;
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  let sx = width / view.width;
  let sy = height / view.height;
  const ratio = svg.getAttribute('preserveAspectRatio') ?? 'xMidYMid';
  const align = /^x(Min|Mid|Max)Y(Min|Mid|Max)/.exec(ratio);
  if (align) sx = sy = ratio.endsWith('slice') ? Math.max(sx, sy) : Math.min(sx, sy);
  const share = (name: string | undefined): number => SHARE[(name ?? 'Min') as keyof typeof SHARE];
  return {
    x: box.x0 + (width - view.width * sx) * share(align?.[1]) - view.x * sx,
    y: box.y0 + (height - view.height * sy) * share(align?.[2]) - view.y * sy,
    sx,
    sy,
  };
}

/** The part of `svg` that can be seen: KaTeX draws 400 em of arrow and cuts it off with `overflow`. */
function visibleWindow(svg: Element, root: Element): Edges {
  let seen = edges(svg.getBoundingClientRect());
  for (let up = svg.parentElement; up && up !== root; up = up.parentElement) {
    if (getComputedStyle(up).overflowX === 'hidden')
      seen = common(seen, edges(up.getBoundingClientRect()));
  }
  return seen;
}

const edges = (rect: DOMRect): Edges => ({
  x0: rect.left,
  y0: rect.top,
  x1: rect.right,
  y1: rect.bottom,
});

/** The stroke of a `\cancel` line, as an area: all other outlines are filled ones. */
function strokeArea(line: SVGLineElement, thickness: number): string {
  const at = (length: SVGAnimatedLength): number => length.baseVal.value;
  const [x1, y1, x2, y2] = [at(line.x1), at(line.y1), at(line.x2), at(line.y2)];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const dx = ((y1 - y2) / length) * (thickness / 2);
  const dy = ((x2 - x1) / length) * (thickness / 2);
  const points = [
    [x1 + dx, y1 + dy],
    [x2 + dx, y2 + dy],
    [x2 - dx, y2 - dy],
    [x1 - dx, y1 - dy],
  ];
  return `M${points.map((point) => point.map((n) => round(n, 2)).join(' ')).join('L')}Z`;
}

/**
 * Reads one `<svg>` of KaTeX's HTML: its paths with the window through which they are seen.
 * @param color - the colour to keep, if it is not that of the formula
 */
export function readOutlines(
  svg: SVGSVGElement,
  board: Board,
  color: string | undefined,
): InkedPart[] {
  // Under a Content-Security-Policy the browser ignores KaTeX's style attribute; the CSSOM is allowed.
  const style = svg.getAttribute('style');
  if (style) svg.style.cssText = style;

  const box = edges(svg.getBoundingClientRect());
  const seen = visibleWindow(svg, board.root);
  if (seen.x1 <= seen.x0 || seen.y1 <= seen.y0) return [];
  // Only the lines of \cancel come without a viewBox: their units are CSS pixels.
  const map = svg.hasAttribute('viewBox')
    ? mapping(svg, box)
    : { x: box.x0, y: box.y0, sx: 1, sy: 1 };
  const view: Edges = {
    x0: (seen.x0 - map.x) / map.sx,
    y0: (seen.y0 - map.y) / map.sy,
    x1: (seen.x1 - map.x) / map.sx,
    y1: (seen.y1 - map.y) / map.sy,
  };
  const place = board.toEm(seen);

  const outlines: InkedPart[] = [];
  for (const shape of svg.children) {
    let path: string;
    let bounds: Edges;
    if (shape instanceof SVGPathElement) {
      const drawn = shape.getBBox();
      bounds = { x0: drawn.x, y0: drawn.y, x1: drawn.x + drawn.width, y1: drawn.y + drawn.height };
      // A radical's bar is 400000 units long. Cut to the window it looks the same, and writing it
      // (a dash that runs along the outline) does not spend its time beyond the edge. The 40 belongs
      // to a missing letter in KaTeX's sqrtTall ("H40000040", src/svgGeometry.ts).
      path = (shape.getAttribute('d') ?? '').replace(
        /400000(?:40\b)?/g,
        String(Math.ceil(view.x1)),
      );
    } else if (shape instanceof SVGLineElement) {
      path = strokeArea(shape, parseFloat(getComputedStyle(shape).strokeWidth));
      bounds = view;
    } else {
      continue;
    }
    const ink = common(bounds, view);
    outlines.push({
      part: {
        kind: 'outline',
        x: place.x0,
        y: place.y0,
        width: place.x1 - place.x0,
        height: place.y1 - place.y0,
        viewBox: [view.x0, view.y0, view.x1 - view.x0, view.y1 - view.y0]
          .map((n) => round(n, 2))
          .join(' '),
        // The window has the path's own proportions already; 'none' only forbids a second opinion.
        preserveAspectRatio: 'none',
        path,
        ...(color && { color }),
      },
      ink: board.toEm({
        x0: map.x + ink.x0 * map.sx,
        y0: map.y + ink.y0 * map.sy,
        x1: map.x + ink.x1 * map.sx,
        y1: map.y + ink.y1 * map.sy,
      }),
    });
  }
  return outlines;
}
