import { byNearness, didYouMean } from '../../core/did-you-mean.js';
import type { SvgElement } from '../../core/kinds/basic/element.js';
import { SceneError } from '../../core/scene-error.js';
import { namesOf, PART } from './names-of.js';

/**
 * The elements of a drawing that a mobject speaks of.
 *
 * @throws SceneError when there are none.
 */
export function findElements(drawing: Element, { id, select, layer }: SvgElement): Element[] {
  const found = select === undefined ? named(drawing, layer ?? '') : selected(drawing, select, id);
  if (found.length > 0) return found;
  if (select !== undefined)
    throw new SceneError(`mobject '${id}'`, `nothing in the drawing matches '${select}'.`);
  const names = [...drawing.querySelectorAll('*')].flatMap(namesOf);
  const hint = didYouMean(layer ?? '', [...new Set(names)]) || listed(layer ?? '', names);
  throw new SceneError(`mobject '${id}'`, `the drawing has no layer '${layer}'.${hint}`);
}

/** Names that a message tells, of drawings that have hundreds. */
const SHOWN = 12;

/** What there is, the likest first. */
function listed(wrong: string, names: readonly string[]): string {
  if (names.length === 0) return ' None of its elements has a name: use data-select.';
  const all = byNearness(wrong, [...new Set(names)]).map(({ name }) => name);
  return ` There is: ${all.slice(0, SHOWN).join(', ')}, and ${all.length - SHOWN} more.`;
}

function selected(drawing: Element, selector: string, id: string): Element[] {
  try {
    return [...drawing.querySelectorAll(selector)];
  } catch {
    throw new SceneError(`mobject '${id}'`, `'${selector}' is no CSS selector.`);
  }
}

/** The outermost elements of that name: a layer may hold an object that is called the same. */
function named(drawing: Element, name: string): Element[] {
  const parts = [...drawing.querySelectorAll(`[${PART}="${CSS.escape(name)}"]`)];
  if (parts.length > 0) return parts;
  const all = [...drawing.querySelectorAll('*')].filter((each) => namesOf(each).includes(name));
  return all.filter((each) => !all.some((other) => other !== each && other.contains(each)));
}
