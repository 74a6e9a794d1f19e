// Runs in the deck's page: how strongly things are seen, so that it can be told which of two pictures is nearer.
import { current } from './deck.js';

/** How a shape or text of a scene is seen: how strongly, from 0 to 1, and where. */
interface Sight {
  readonly strength: number;
  readonly box: DOMRect;
}

/** Pixels; what is smaller is seen less. */
const LARGE = 200;

/** How the slide's scenes are seen, shape by shape. */
export function sightsOf(): Map<string, Sight> {
  const sights = new Map<string, Sight>();
  for (const group of current().querySelectorAll<SVGElement>('.scene-svg [data-mobject]')) {
    for (const [i, element] of [...group.children].entries()) {
      if (!(element instanceof SVGGraphicsElement) || element.matches('[data-mobject]')) continue;
      const box = element.getBoundingClientRect();
      const size = Math.min(1, Math.hypot(box.width, box.height) / LARGE);
      const sight = { strength: strengthOf(element) * size, box };
      sights.set(`${group.dataset.mobject} ${i}`, sight);
    }
  }
  return sights;
}

/** How strongly something is seen: its opacity, and how much of its line is drawn. */
function strengthOf(element: Element): number {
  const number = (name: string) => Number(element.getAttribute(name) ?? 1);
  const has = (name: string, usual: string) =>
    (element.getAttribute(name) ?? usual) === 'none' ? 0 : 1;
  const drawn = has('stroke', 'none') * number('stroke-opacity') * drawnShare(element);
  let strength = Math.max(has('fill', '') * number('fill-opacity'), drawn);
  for (
    let each: Element | null = element;
    each && each.localName !== 'svg';
    each = each.parentElement
  )
    strength *= Number(each.getAttribute('opacity') ?? 1);
  return strength;
}

function drawnShare(element: Element): number {
  const [dash = 0] = (element.getAttribute('stroke-dasharray') ?? '').split(/[\s,]+/).map(Number);
  if (!dash || !(element instanceof SVGGeometryElement)) return 1;
  return Math.min(1, dash / (element.getTotalLength() || 1));
}

/** What is not seen at all counts as nothing, wherever it is. */
const NOTHING: Sight = { strength: 0, box: new DOMRect() };

/** How far two sights are apart, from 0 for the same. */
export function distance(one: ReadonlyMap<string, Sight>, other: ReadonlyMap<string, Sight>) {
  let sum = 0;
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(key) ?? NOTHING, other.get(key) ?? NOTHING];
    const apart = (['x', 'y', 'width', 'height'] as const).map((side) => a.box[side] - b.box[side]);
    const moved = Math.min(1, Math.hypot(...apart) / 50);
    sum += Math.abs(a.strength - b.strength) + Math.min(a.strength, b.strength) * moved;
  }
  return sum;
}
