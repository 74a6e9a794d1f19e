import { removeStyle } from '../svg/elements.js';

/**
 * What a movement does to an element of an author's drawing, and how it is undone. Inline style with
 * `!important`, because drawing tools write style attributes and stylesheets, which presentation
 * attributes cannot beat; by the CSSOM, because a Content-Security-Policy may forbid the attribute.
 */
const PROPERTIES = [
  'display',
  'visibility',
  'translate',
  'rotate',
  'scale',
  'opacity',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'marker-start',
  'marker-mid',
  'marker-end',
] as const;

/** Properties that differ from the author's; `pathLength`, an attribute, makes dashes need no measuring. */
export type Override = { readonly [P in (typeof PROPERTIES)[number] | 'pathLength']?: string };

/** What the author has written about all that may be overridden. */
export interface Original {
  readonly style: string | null;
  readonly values: readonly (readonly [property: string, value: string, priority: string])[];
  readonly pathLength: string | null;
}

/** Keeps what an element has of its author. Call it before anything is overridden. */
export function originalOf(element: SVGElement): Original {
  const { style } = element;
  return {
    style: element.getAttribute('style'),
    values: PROPERTIES.map((property) => [
      property,
      style.getPropertyValue(property),
      style.getPropertyPriority(property),
    ]),
    pathLength: element.getAttribute('pathLength'),
  };
}

/** What was written last. Only saves work: whatever an unknown element (a copy) has is written over. */
const written = new WeakMap<Element, string>();

/** Makes an element as its author wrote it, but for the override; a copy of the element as well. */
export function override(element: SVGElement, original: Original, wanted: Override): void {
  const key = JSON.stringify(wanted);
  if (written.get(element) === key) return;
  written.set(element, key);
  const { style } = element;
  for (const [property, value, priority] of original.values) {
    const other = wanted[property as keyof Override];
    if (other !== undefined) style.setProperty(property, other, 'important');
    else if (value === '') style.removeProperty(property);
    else style.setProperty(property, value, priority);
  }
  const length = wanted.pathLength ?? original.pathLength;
  if (length === null) element.removeAttribute('pathLength');
  else if (element.getAttribute('pathLength') !== length)
    element.setAttribute('pathLength', length);
  if (Object.keys(wanted).length === 0) restoreText(element, original);
}

/** The CSSOM writes the same declarations in its own words; the author's shall stand there again. */
function restoreText(element: SVGElement, { style }: Original): void {
  if (style === null) removeStyle(element);
  // Where the page's policy has blocked the attribute there is nothing to write back, only to report.
  else if (element.style.cssText !== '' && element.getAttribute('style') !== style)
    element.setAttribute('style', style);
}
