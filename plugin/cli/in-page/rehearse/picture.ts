// Runs in the deck's page: what a slide shows, so that two of its pictures can be compared.
import { current } from './deck.js';

/** What a slide shows: each of its things by its name, with a number that stands for its look. */
export type Picture = readonly (readonly [name: string, look: number])[];

const NOT_SEEN = 'title, desc, metadata, script, style, template, aside, .scene-step';

/** What is compared of an element of a page. */
const STYLE = [
  'color',
  'opacity',
  'background-color',
  'background-image',
  'border-top-color',
  'font-size',
  'fill',
  'stroke',
  'filter',
] as const;

/** The picture of the slide that is shown. */
export function picture(): Picture {
  const section = current();
  const origin = section.closest('.slides')?.getBoundingClientRect() ?? new DOMRect();
  const things: [string, number][] = scenesIn(section);
  for (const element of section.querySelectorAll<HTMLElement | SVGElement>('*')) {
    // Code that is shown line by line lies in copies on one another, each scrolled for itself.
    if (element.closest(`.scene-svg, [data-line-numbers], ${NOT_SEEN}`)) continue;
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden') continue;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 && height === 0) continue;
    const place = [left - origin.left, top - origin.top, width, height].map((n) => Math.round(n));
    const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
    const look = STYLE.map((name) => style.getPropertyValue(name));
    const text = own.join('').trim();
    const name = text ? `“${text.slice(0, 30)}”` : `<${element.localName}>`;
    things.push([name, lookOf([...place, ...look, text].join())]);
  }
  const ground = document.querySelector('.backgrounds .slide-background.present:not(.stack)');
  if (ground) things.push(['the background', lookOf(groundOf(ground))]);
  return things;
}

/** What the scenes in a slide show, or in a page of print. */
export function scenesIn(section: Element): [string, number][] {
  const things: [string, number][] = [];
  for (const [i, host] of [...section.querySelectorAll('[data-scene]')].entries()) {
    const svg = host.querySelector(':scope > .scene-svg');
    things.push([`the step of scene ${i + 1}`, lookOf(host.getAttribute('data-step') ?? '')]);
    if (!svg) continue;
    things.push(['the view', lookOf(svg.getAttribute('viewBox') ?? '')]);
    const idsIn = numbered(svg);
    for (const child of svg.children) {
      if (child.matches(NOT_SEEN)) continue;
      const { mobject } = (child as SVGElement).dataset;
      things.push([mobject ? `'${mobject}'` : child.localName, lookOf(formOf(child, idsIn))]);
    }
  }
  return things;
}

type Rename = (text: string) => string;

/**
 * Ids are names, and no look: those of a diagram tell which one its tool has laid out before. @returns what
 * calls them by their numbers in a picture.
 */
function numbered(svg: Element): Rename {
  const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
  if (ids.length === 0) return (text) => text;
  const numbers = new Map(ids.map((id, i) => [id, `#${i}`]));
  return (text) => text.replace(/[^\s#()"',;]+/g, (word) => numbers.get(word) ?? word);
}

/** An element with all that is in it, whichever of its attributes came first. */
function formOf(element: Element, rename: Rename): string {
  const attributes = [...element.attributes]
    .map(({ name, value }) => `${name}="${rename(value)}"`)
    .sort();
  const content = [...element.childNodes].map((node) =>
    node instanceof Element ? formOf(node, rename) : (node.nodeValue ?? ''),
  );
  return `<${element.localName} ${attributes.join(' ')}>${content.join('')}`;
}

const groundOf = (ground: Element) =>
  [ground, ...ground.children]
    .map((each) => getComputedStyle(each))
    .map((style) => `${style.backgroundColor} ${style.backgroundImage} ${style.opacity}`)
    .join();

/** A number that differs where texts differ (FNV-1a in 52 bits of two halves). */
function lookOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return (one >>> 0) * 2 ** 20 + (other >>> 12);
}

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
