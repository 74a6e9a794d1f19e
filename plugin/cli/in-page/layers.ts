// Runs in a page: what the elements of a drawing are called.
import { namesOf } from '../../dom/drawing/names-of.js';
import { nameEntities } from '../../dom/drawing/plantuml.js';

/** A named element, and the named ones in it. */
export interface Layer {
  readonly name: string;
  /** Its other names. */
  readonly also: readonly string[];
  readonly tag: string;
  /** What can be read in it, if it is short. */
  readonly words: string;
  readonly members: readonly Layer[];
}

interface Named {
  /** By which attribute they are told. */
  readonly by: 'layer' | 'select';
  readonly tree: readonly Layer[];
}

/** They show nothing themselves, or something else in other words. */
const UNSEEN = [
  ...[
    'defs',
    'style',
    'script',
    'metadata',
    'title',
    'desc',
    'clipPath',
    'mask',
    'marker',
    'symbol',
  ],
  ...['filter', 'pattern', 'linearGradient', 'radialGradient', 'switch > :not(:first-child)'],
].join();

/** Letters of an element's words that are told. */
const READ = 40;

/**
 * The names in a drawing; where there is none, selectors of its outermost elements.
 *
 * @param text - the file. @returns null for what is no SVG.
 */
export function layers(text: string): Named | null {
  const source = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = source.documentElement;
  if (root.localName !== 'svg' || source.querySelector('parsererror')) return null;
  nameEntities(root);
  const tree = seenIn(root).flatMap(namedIn);
  if (tree.length > 0) return { by: 'layer', tree };
  return { by: 'select', tree: seenIn(root).map(selectorOf) };
}

const seenIn = (parent: Element) =>
  [...parent.children].filter(
    (each) => !each.matches(UNSEEN) && (each.prefix === null || each.prefix === 'svg'),
  );

function namedIn(element: Element): Layer[] {
  // Words are one thing, whatever their tool makes of them.
  const members = element.localName === 'text' ? [] : seenIn(element).flatMap(namedIn);
  const names = [...new Set(namesOf(element))];
  // What its author calls it comes before an id, which the tool may have made up.
  const name = names.find((each) => each !== element.id) ?? names[0];
  if (name === undefined) return members;
  const also = names.filter((each) => each !== name);
  return [{ name, also, members, ...looksOf(element) }];
}

function selectorOf(element: Element): Layer {
  const tag = element.localName;
  const place = [...(element.parentElement?.children ?? [])]
    .filter(({ localName }) => localName === tag)
    .indexOf(element);
  return {
    name: `svg > ${tag}:nth-of-type(${place + 1})`,
    also: [],
    members: [],
    ...looksOf(element),
  };
}

function looksOf(element: Element) {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(UNSEEN)) each.remove();
  const words = copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    tag: element.localName,
    words: words.length > READ ? `${words.slice(0, READ)}…` : words,
  };
}
