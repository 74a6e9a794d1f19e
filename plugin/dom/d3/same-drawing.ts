/** Compares what two drawings look like, whatever way their attributes are written. */

import { type Rgba, readColor } from '../css-color.js';

/** The first difference between two elements, in words; none, if they look the same. */
export function differenceOf(one: Element, other: Element): string | undefined {
  const name = `<${one.localName}>`;
  if (one.localName !== other.localName) return `${name} for <${other.localName}>`;
  const attributes = new Set([...one.getAttributeNames(), ...other.getAttributeNames()]);
  for (const attribute of attributes) {
    const [a, b] = [one, other].map((each) => each.getAttribute(attribute));
    if (!isSame(a ?? '', b ?? '')) {
      return `${name} has ${attribute}=${quoted(a)} for ${attribute}=${quoted(b)}`;
    }
  }
  const [children, others] = [[...one.children], [...other.children]];
  if (children.length !== others.length) {
    return `${name} holds ${children.length} elements for ${others.length}`;
  }
  if (children.length === 0 && one.textContent !== other.textContent) {
    return `${name} reads '${one.textContent}' for '${other.textContent}'`;
  }
  for (const [i, child] of children.entries()) {
    const difference = differenceOf(child, others[i] as Element);
    if (difference) return difference;
  }
  return undefined;
}

const quoted = (value: string | null | undefined) => (value === null ? 'nothing' : `"${value}"`);

const NUMBER = /[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi;

/** A transition ends in other words than it was told: `translate(1, 2)` for `translate(1,2)`. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const words = (text: string) => text.replace(NUMBER, '#').replace(/[\s,]+/g, '');
  const numbers = (text: string) => (text.match(NUMBER) ?? []).map(Number);
  const [us, them] = [numbers(a), numbers(b)];
  const near = (n: number, i: number) =>
    Math.abs(n - (them[i] ?? Number.NaN)) <= 1e-3 * (1 + Math.abs(n));
  if (words(a) === words(b) && us.length === them.length && us.every(near)) return true;
  return isSameColor(readColor(a), readColor(b));
}

/** As far as one can see: where a colour is faint, readers round what it hardly shows. */
function isSameColor(one: Rgba | undefined, other: Rgba | undefined): boolean {
  if (!one || !other) return false;
  const painted = ([red, green, blue, alpha]: Rgba) =>
    [red, green, blue, 255].map((channel) => channel * alpha);
  const them = painted(other);
  return painted(one).every((channel, i) => Math.abs(channel - (them[i] ?? 0)) <= 1);
}
