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
    if (element.closest(`.scene-svg, ${NOT_SEEN}`)) continue;
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
    for (const child of svg.children) {
      if (child.matches(NOT_SEEN)) continue;
      const { mobject } = (child as SVGElement).dataset;
      things.push([mobject ? `'${mobject}'` : child.localName, lookOf(child.outerHTML)]);
    }
  }
  return things;
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

/** The numbers of a slide's scenes, each with its place: how far two of their pictures are apart. */
export function numbersOf(): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const group of current().querySelectorAll<SVGElement>('.scene-svg [data-mobject]')) {
    const { mobject } = group.dataset;
    const own = [group, ...group.querySelectorAll(':scope > :not([data-mobject])')];
    for (const [i, element] of own.entries()) {
      for (const { name, value } of element.attributes) {
        const found = value.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
        for (const [j, number] of found.entries())
          numbers.set(`${mobject} ${i} ${name} ${j}`, Number(number));
      }
    }
  }
  return numbers;
}

/** From 0, for the same picture; what only one of them has counts as much as a hundred pixels. */
export function distance(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [key, value] of one) {
    const there = other.get(key);
    sum += there === undefined ? 100 : Math.min(100, Math.abs(value - there));
  }
  for (const key of other.keys()) if (!one.has(key)) sum += 100;
  return sum;
}
