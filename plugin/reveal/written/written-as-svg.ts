import { leavesOf } from '../../core/leaves.js';
import { parseScene } from '../../core/parse.js';
import type { Scene } from '../../core/scene.js';
import { inScene, SceneError } from '../../core/scene-error.js';
import { findElements } from '../../dom/drawing/find.js';
import { showDrawing } from '../../dom/drawing/show-drawing.js';
import { stepsInAttributes, type Told } from './steps-in-attributes.js';
import type { Written } from './written.js';

/** The class of an svg that is the author's, beside `scene-svg`. */
export const DRAWING = 'scene-drawing';

/**
 * An author's `<svg>` in the host, revealed: by the `data-step` of its elements, or else by scene data
 * that speaks of its elements.
 */
export function writtenAsSvg(svg: SVGSVGElement, name: string, dataOf: () => Scene): Written {
  const scene = stepsInSvg(svg, name) ?? dataOf();
  return {
    scene,
    async open() {
      markElements(svg, scene);
      return { scene, svg, show: await showMarked(svg, scene) };
    },
  };
}

/** The scene that a drawing's elements tell by `data-step`; none, if none does. */
export function stepsInSvg(svg: Element, name: string): Scene | undefined {
  const elements = [...svg.querySelectorAll('[data-step]')];
  if (elements.length === 0) return undefined;
  const title = [...svg.children].find(({ localName }) => localName === 'title')?.textContent;
  return sceneTold(name, title ?? svg.getAttribute('aria-label'), () =>
    stepsInAttributes(elements, (element, i) => {
      const id = element.id || `element${i + 1}`;
      element.setAttribute('data-mobject', id);
      return { kind: 'element', id, select: `[data-mobject="${CSS.escape(id)}"]` };
    }),
  );
}

/** Checks a scene told by attributes; the errors know its name. */
export function sceneTold(name: string, title: string | null | undefined, read: () => Told): Scene {
  return inScene(name, () => parseScene({ name, ...(title && { title }), ...read() }));
}

/** Marks the elements of a scene's mobjects in its drawing. */
export function markElements(svg: Element, scene: Scene): void {
  for (const leaf of leavesOf(scene.mobjects)) {
    if (leaf.kind !== 'element') continue;
    for (const element of findElements(svg, leaf)) {
      const other = element.getAttribute('data-mobject');
      if (other !== null && other !== leaf.id) {
        throw new SceneError(
          `mobject '${leaf.id}'`,
          `its element is that of '${other}' too.`,
          scene.name,
        );
      }
      element.setAttribute('data-mobject', leaf.id);
      element.setAttribute('data-kind', 'element');
    }
  }
}

/** Shows a scene about a drawing in the page, whose elements are marked. */
export async function showMarked(svg: SVGSVGElement, scene: Scene) {
  if (!svg.hasAttribute('role')) svg.setAttribute('role', 'img');
  const isNamed = [...svg.children].some(({ localName }) => localName === 'title');
  if (!isNamed && !svg.hasAttribute('aria-label') && !svg.hasAttribute('aria-labelledby'))
    svg.setAttribute('aria-label', scene.title ?? scene.name);
  return showDrawing(scene, svg);
}
