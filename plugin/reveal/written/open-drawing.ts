/** Opens scenes about an author's own drawing: what others need not load. */
import { leavesOf } from '../../core/leaves.js';
import { loadWords } from '../../core/load-words.js';
import type { Scene } from '../../core/scene.js';
import { SceneError } from '../../core/scene-error.js';
import { findElements } from '../../dom/drawing/find.js';
import { loadDrawing } from '../../dom/drawing/load.js';
import { showDrawing } from '../../dom/drawing/show-drawing.js';
import { type Frame, frameOf } from '../../dom/drawing/survey.js';
import { verbsIn } from './attribute-words.js';
import { DRAWING } from './drawing-class.js';
import { stepsInSvg } from './steps-in-svg.js';
import type { Opened } from './written.js';

/** Opens a drawing that is in the page. */
export async function openSvg(svg: SVGSVGElement, scene: Scene): Promise<Opened> {
  markElements(svg, scene);
  return { svg, show: await showMarked(svg, scene) };
}

/**
 * Opens a drawing in a file.
 *
 * @param toldIn - the scene, by the frame of its drawing; nothing, if it is in the file.
 * @throws SceneError when there is no such file, no scene, or an element that it speaks of is missing.
 */
export async function openFile(
  host: HTMLElement,
  name: string,
  toldIn: (frame: Frame) => Scene | undefined,
): Promise<Opened> {
  let scene: Scene | undefined;
  const svg = await loadDrawing(host.dataset.src ?? '', async (drawing) => {
    await loadWords(verbsIn(drawing));
    scene = toldIn(frameOf(drawing)) ?? stepsInSvg(drawing, name);
    if (scene) markElements(drawing, scene);
  }).catch((error: unknown) => {
    throw error instanceof SceneError ? error.in(name) : error;
  });
  if (!scene) {
    throw new SceneError(
      'data-src',
      'no steps: give the host children such as <i data-step="1" data-select="#box"></i>.',
      name,
    );
  }
  return showLoaded(host, svg, name, scene);
}

/**
 * Puts a drawing that was loaded into its host.
 *
 * @throws SceneError when an element that the scene speaks of was taken out of it.
 */
export async function showLoaded(
  host: HTMLElement,
  svg: SVGSVGElement,
  name: string,
  scene: Scene,
): Promise<Opened> {
  for (const { id } of leavesOf(scene.mobjects).filter(({ kind }) => kind === 'element')) {
    if (svg.querySelector(`[data-mobject="${CSS.escape(id)}"]`)) continue;
    throw new SceneError(`mobject '${id}'`, 'its element is none that a drawing may hold.', name);
  }
  svg.classList.add('scene-svg', DRAWING);
  host.append(svg);
  return { svg, show: await showMarked(svg, scene) };
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
async function showMarked(svg: SVGSVGElement, scene: Scene) {
  if (!svg.hasAttribute('role')) svg.setAttribute('role', 'img');
  const isNamed = [...svg.children].some(({ localName }) => localName === 'title');
  if (!isNamed && !svg.hasAttribute('aria-label') && !svg.hasAttribute('aria-labelledby'))
    svg.setAttribute('aria-label', scene.title ?? scene.name);
  return showDrawing(scene, svg);
}
