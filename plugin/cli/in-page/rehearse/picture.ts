// Runs in the deck's page: what a slide shows.
import { called } from '../../../core/called.js';
import { current } from './deck.js';

/** A thing on a slide. */
export interface Thing {
  readonly name: string;
  /** A number that differs where anything of its look does. */
  readonly look: number;
  /** What can be told of it: lengths are in pixels. */
  readonly traits: Traits;
}

/** What can be told of a look, by name. */
export type Traits = Readonly<Record<string, string | number>>;

/** What a slide shows, so that two of its pictures can be compared. */
export type Picture = readonly Thing[];

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
  const things = scenesIn(section);
  for (const element of section.querySelectorAll<HTMLElement | SVGElement>('*')) {
    // Code that is shown line by line lies in copies on one another, each scrolled for itself.
    if (element.closest(`.scene-svg, [data-line-numbers], ${NOT_SEEN}`)) continue;
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden') continue;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 && height === 0) continue;
    const place = placeOf({ left: left - origin.left, top: top - origin.top, width, height }, 1);
    const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
    const paint = STYLE.map((name) => [name, style.getPropertyValue(name)] as const);
    const text = own.join('').trim();
    const name = text ? `“${text.slice(0, 30)}”` : `<${element.localName}>`;
    const traits = { ...place, ...Object.fromEntries(paint), ...(text && { text }) };
    things.push({ name, look: lookOf(Object.values(traits).join()), traits });
  }
  const ground = document.querySelector('.backgrounds .slide-background.present:not(.stack)');
  if (ground) things.push({ name: 'the background', look: lookOf(groundOf(ground)), traits: {} });
  return things;
}

/** What the scenes in a slide show, or in a page of print. */
export function scenesIn(section: Element): Thing[] {
  const things: Thing[] = [];
  const tell = (name: string, trait: string, value = '') =>
    things.push({ name, look: lookOf(value), traits: { [trait]: value } });
  for (const [i, host] of [...section.querySelectorAll('[data-scene]')].entries()) {
    const svg = host.querySelector<SVGSVGElement>(':scope > .scene-svg');
    tell(`scene ${i + 1}`, 'step', host.getAttribute('data-step') ?? '');
    if (!svg) continue;
    tell('the view', 'viewBox', svg.getAttribute('viewBox') ?? '');
    const idsIn = numbered(svg);
    const placeIn = placesIn(svg);
    for (const child of svg.children) {
      if (child.matches(NOT_SEEN)) continue;
      const { mobject } = (child as SVGElement).dataset;
      const name = mobject ? called(mobject, () => child.textContent ?? '') : child.localName;
      const traits = { ...placeIn(child), ...paintOf(child) };
      things.push({ name, look: lookOf(formOf(child, idsIn)), traits });
    }
  }
  return things;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

const placeOf = ({ left, top, width, height }: Box, unit: number) => ({
  left: Math.round(left / unit) * unit,
  top: Math.round(top / unit) * unit,
  width: Math.round(width / unit) * unit,
  height: Math.round(height / unit) * unit,
});

/** Where something is in an svg, in its own pixels: so it is the same in every window. */
function placesIn(svg: SVGSVGElement): (element: Element) => Traits {
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = (svg.viewBox.baseVal?.width || width) / (width || 1);
  return (element) => {
    const box = element.getBoundingClientRect();
    return placeOf(
      {
        left: (box.left - left) * scale,
        top: (box.top - top) * scale,
        width: box.width * scale,
        height: box.height * scale,
      },
      0.1,
    );
  };
}

/** What tells how something in an svg is painted. */
const PAINT = ['fill', 'stroke', 'stroke-width', 'opacity', 'fill-opacity', 'stroke-opacity'];

/** The first of each that it or what is in it has. */
function paintOf(element: Element): Traits {
  const all = [element, ...element.querySelectorAll('*')];
  const text = element.textContent?.trim().slice(0, 30);
  const paint = PAINT.flatMap((name) => {
    const value = all.find((each) => each.hasAttribute(name))?.getAttribute(name);
    return value == null ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(paint), ...(text && { text }) };
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
