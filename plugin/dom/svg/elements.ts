/** SVG elements, and what is written about them. */

export const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** Appends an element with attributes. */
export function append<K extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: K,
  attributes: Attributes = {},
): SVGElementTagNameMap[K] {
  const child = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, String(value));
  parent.append(child);
  return child;
}

/**
 * Takes the style attribute away. It is asked for first: Chromium writes it when somebody reads it, and
 * what is not written yet it does not take away, but leaves it there, empty.
 */
export function removeStyle(element: Element): void {
  if (element.hasAttribute('style')) element.removeAttribute('style');
}

/** Sets an attribute, or takes it away with `undefined`: at rest nothing of a movement may be left. */
export type SetAttribute = (name: string, value: string | number | undefined) => void;

/**
 * Sets attributes of one element. What is there already is not written again: writing costs more than
 * all the arithmetic of a frame, even when nothing changes.
 */
export function attributesOf(element: Element): SetAttribute {
  const written = new Map<string, string | number>();
  return (name, value) => {
    if (written.get(name) === value) return;
    if (value === undefined) {
      written.delete(name);
      element.removeAttribute(name);
    } else {
      written.set(name, value);
      element.setAttribute(name, String(value));
    }
  };
}
