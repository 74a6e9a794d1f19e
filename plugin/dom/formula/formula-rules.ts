import { BOARD_EM, type Board } from './formula-host.js';
import type { Edges, InkedPart } from './formula-parts.js';

/** Whether a computed colour leaves nothing to see: that is how KaTeX makes a \phantom. */
export const unseen = (color: string): boolean => /^transparent$|^rgba\(.*, 0\)$/.test(color);

/** What an element itself draws: its background and its borders. That is how KaTeX draws rules. */
export function readRules(element: Element, style: CSSStyleDeclaration, board: Board): InkedPart[] {
  const filled = !unseen(style.backgroundColor);
  // Nearly all elements: twelve questions about their sides took a fifth of the time of a formula.
  if (!filled && style.getPropertyValue('border-width') === '0px') return [];
  const side = (name: string) => ({
    // A border of the style `none` computes to no width.
    width: parseFloat(style.getPropertyValue(`border-${name}-width`)) / BOARD_EM,
    dashed: style.getPropertyValue(`border-${name}-style`) === 'dashed',
    color: style.getPropertyValue(`border-${name}-color`),
  });
  const [top, right, bottom, left] = [side('top'), side('right'), side('bottom'), side('left')];
  if (!filled && !(top.width || right.width || bottom.width || left.width)) return [];

  const rect = element.getBoundingClientRect();
  const box = board.toEm({ x0: rect.left, y0: rect.top, x1: rect.right, y1: rect.bottom });
  const rule = (ink: Edges, paint: string): InkedPart[] => {
    const color = board.ownColor(paint);
    if (unseen(paint) || ink.x1 <= ink.x0 || ink.y1 <= ink.y0) return [];
    return [
      {
        part: {
          kind: 'rule',
          x: ink.x0,
          y: ink.y0,
          width: ink.x1 - ink.x0,
          height: ink.y1 - ink.y0,
          ...(color && { color }),
        },
        ink,
      },
    ];
  };
  // \rule is a box of nothing but borders: one rectangle, not two triangles.
  if (element.classList.contains('katex-rule')) return rule(box, top.color);
  const sides: [ReturnType<typeof side>, Edges][] = [
    [top, { ...box, y1: box.y0 + top.width }],
    [right, { ...box, x0: box.x1 - right.width }],
    [bottom, { ...box, y0: box.y1 - bottom.width }],
    [left, { ...box, x1: box.x0 + left.width }],
  ];
  return [
    ...(filled ? rule(box, style.backgroundColor) : []),
    ...sides.flatMap(([{ width, dashed, color }, ink]) =>
      (dashed ? dashes(ink, width) : [ink]).flatMap((piece) => rule(piece, color)),
    ),
  ];
}

/** The dashes of a dashed line of the given thickness: about two thicknesses long, as far apart. */
function dashes(line: Edges, thickness: number): Edges[] {
  const across = line.x1 - line.x0 >= line.y1 - line.y0;
  const length = across ? line.x1 - line.x0 : line.y1 - line.y0;
  if (!(thickness > 0)) return [];
  // An odd number of pieces, so that the line begins and ends with a dash.
  const pieces = Math.max(1, Math.round((length / (2 * thickness) - 1) / 2) * 2 + 1);
  const step = length / pieces;
  return Array.from({ length: (pieces + 1) / 2 }, (_, i) =>
    across
      ? { ...line, x0: line.x0 + 2 * i * step, x1: line.x0 + (2 * i + 1) * step }
      : { ...line, y0: line.y0 + 2 * i * step, y1: line.y0 + (2 * i + 1) * step },
  );
}
