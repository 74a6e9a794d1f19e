import { readColor } from '../../dom/css-color.js';
import type { Point, Rect } from '../rect.js';
import type { SeenBox, SeenStroke } from '../seen.js';
import { acceptsOf, idOf, isLeftOut, nameOf, opacityOf } from './looks.js';
import type { Plane } from './plane.js';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Pixels from one point of an edge to the next. */
const STEP = 2;

/** The boxes of a slide that are made of HTML: what has a ground or a border, and images. */
export function pageBoxesIn(section: Element, plane: Plane, orderOf: (of: Element) => number) {
  const strokes: SeenStroke[] = [];
  const boxes: SeenBox[] = [];
  for (const element of section.querySelectorAll<HTMLElement>('*')) {
    if (element instanceof SVGElement || isLeftOut(element) || element.closest('.katex')) continue;
    const style = getComputedStyle(element);
    const sides = SIDES.filter((side) => hasBorder(style, side));
    const ground = readColor(style.backgroundColor)?.[3] ?? 0;
    const isImage = element.matches('img, video, canvas');
    const hasGround = ground > 0.02 || style.backgroundImage !== 'none';
    if (!isImage && !hasGround && sides.length === 0) continue;
    // A mark behind a word is a part of the text.
    if (style.display === 'inline' && !isImage) continue;
    const box = element.getBoundingClientRect();
    const opacity = box.width < 1 || box.height < 1 ? 0 : opacityOf(element, section);
    if (opacity < 0.02) continue;
    const about = {
      id: idOf(element, section),
      name: nameOf(element),
      rect: plane.rect(box),
      order: orderOf(element),
      opacity,
      accepts: acceptsOf(element),
    };
    const isCell = /^table/.test(style.display);
    if (!isCell && (isImage || hasGround || sides.length === 4)) {
      boxes.push({
        ...about,
        is: isImage ? 'image' : 'box',
        cover: isImage || style.backgroundImage !== 'none' ? opacity : ground * opacity,
        isInScene: false,
      });
    }
    if (sides.length > 0) {
      const width = Math.max(
        ...sides.map((side) => Number.parseFloat(style[`border${side}Width`])),
      );
      strokes.push({
        ...about,
        is: 'edge',
        width,
        points: sides.flatMap((side) => along(side, about.rect)),
      });
    }
  }
  return { strokes, boxes };
}

function hasBorder(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): boolean {
  const color = readColor(style[`border${side}Color`]);
  return (
    !/none|hidden/.test(style[`border${side}Style`]) &&
    Number.parseFloat(style[`border${side}Width`]) > 0.2 &&
    (color?.[3] ?? 0) > 0.1
  );
}

/** Points along one side. */
function along(side: (typeof SIDES)[number], { left, top, right, bottom }: Rect): Point[] {
  const isFlat = side === 'Top' || side === 'Bottom';
  const [begin, end] = isFlat ? [left, right] : [top, bottom];
  const at = { Top: top, Right: right, Bottom: bottom, Left: left }[side];
  const count = Math.max(1, Math.ceil((end - begin) / STEP));
  return Array.from({ length: count + 1 }, (_, i) => {
    const here = begin + ((end - begin) * i) / count;
    return isFlat ? [here, at] : [at, here];
  });
}
