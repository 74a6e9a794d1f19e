import { didYouMean } from '../../core/did-you-mean.js';
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
  const hint = didYouMean(layer ?? '', [...new Set(names)]) || NAMELESS;
  throw new SceneError(`mobject '${id}'`, `the drawing has no layer '${layer}'.${hint}`);
}

const NAMELESS = ' None of its elements has a name: use data-select.';

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
