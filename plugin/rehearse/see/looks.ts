// What is seen of an element, with all that it stands in.
import { called } from '../../core/called.js';
import { quoted } from '../../core/quoted.js';
import { type Rect, shared } from '../rect.js';

/** What nobody sees, though it has a place: what reveal and we keep for readers and speakers. */
const UNSEEN =
  'script, style, template, noscript, aside.notes, .scene-advice, .katex-mathml, .scene-step, .scene-error, metadata, title, desc, defs, clipPath, mask, marker, symbol, pattern, iframe';

export const isLeftOut = (element: Element): boolean => element.closest(UNSEEN) !== null;

/** What a scene shows beside its mobjects, as a flash, is gone in a moment and may be anywhere. */
export const isPassing = (element: Element): boolean =>
  element.closest('[data-mobject]') === null &&
  element.closest('[data-scene] > .scene-svg:not(.scene-drawing)') !== null;

/** Whether it is in a scene that we have painted: a drawing, or a diagram, is painted by its tool. */
export const isOurs = (element: Element): boolean =>
  element.closest('.scene-svg:not(.scene-drawing) [data-mobject]') !== null;

/** The opacity of an element within its slide; 0 for what is not shown. */
export function opacityOf(element: Element, section: Element): number {
  const { visibility } = getComputedStyle(element);
  if (visibility !== 'visible') return 0;
  let opacity = 1;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (style.display === 'none') return 0;
    opacity *= Number(style.opacity);
    if (each === section) break;
  }
  return opacity;
}

/** How many of the window's pixels of a rectangle are cut off by what the element stands in. */
export function hiddenOf(element: Element, rect: Rect, section: Element): number {
  // Code that is shown line by line scrolls by itself.
  if (element.closest('[data-line-numbers], .has-highlights')) return 0;
  let hidden = 0;
  for (let each = element.parentElement; each && each !== section; each = each.parentElement) {
    const { overflowX, overflowY, display, textOverflow } = getComputedStyle(each);
    if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
    // Dots say that there is more.
    if (textOverflow === 'ellipsis') continue;
    if (each instanceof SVGElement && isZoomed(each)) continue;
    const frame = each.getBoundingClientRect();
    hidden = Math.max(
      hidden,
      frame.left - rect.left,
      rect.right - frame.right,
      frame.top - rect.top,
      rect.bottom - frame.bottom,
    );
  }
  return hidden;
}

/** What is left of the window where an element is seen: nothing is seen outside of what scrolls or hides. */
export function clipOf(element: Element, section: Element): Rect {
  let clip: Rect = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
  for (let each = element.parentElement; each && each !== section; each = each.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(each);
    if (display === 'inline' || (each instanceof SVGElement && !isZoomed(each))) continue;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    clip = shared(clip, each.getBoundingClientRect()) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  }
  return clip;
}

const views = new WeakMap<Element, string>();

/** A camera that has come closer leaves things outside, which is what it is for. */
export function isZoomed(svg: Element): boolean {
  const view = svg.getAttribute('viewBox');
  if (view === null) return false;
  const first = views.get(svg) ?? view;
  views.set(svg, first);
  const sizeOf = (box: string) => Number(box.trim().split(/[\s,]+/)[2]);
  return svg.matches('.scene-svg:not(.scene-drawing)') && sizeOf(view) < 1279
    ? true
    : sizeOf(view) < sizeOf(first);
}

/** The checks that it is accepted by. */
export function acceptsOf(element: Element): string[] {
  const accepts: string[] = [];
  for (
    let each = element.closest<HTMLElement>('[data-rehearse-accept]');
    each;
    each = each.parentElement?.closest<HTMLElement>('[data-rehearse-accept]') ?? null
  ) {
    accepts.push(...(each.getAttribute('data-rehearse-accept') ?? '').split(/[\s,]+/));
  }
  return accepts.filter(Boolean);
}

/** A thing's id: its mobject's in its scene, or its place in the slide. */
export function idOf(element: Element, section: Element): string {
  const mobject = element.closest<HTMLElement>('[data-mobject]');
  if (mobject) {
    const scene = mobject.closest<HTMLElement>('[data-scene]')?.dataset.scene ?? '';
    return `${scene}/${mobject.dataset.mobject}`;
  }
  const path: string[] = [];
  for (let each: Element | null = element; each && each !== section; each = each.parentElement) {
    const siblings = [...(each.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === each?.localName,
    );
    path.unshift(
      siblings.length > 1 ? `${each.localName}${siblings.indexOf(each) + 1}` : each.localName,
    );
  }
  return path.join(' ');
}

/** What an author calls it. */
export function nameOf(element: Element): string {
  const mobject = element.closest<HTMLElement>('[data-mobject]')?.dataset.mobject;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (mobject !== undefined) return called(mobject, () => words);
  if (words) return quoted(words);
  const [className] = element.classList;
  return `<${element.localName}${element.id ? `#${element.id}` : className ? `.${className}` : ''}>`;
}
