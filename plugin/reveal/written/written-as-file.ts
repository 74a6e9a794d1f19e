import { leavesOf } from '../../core/leaves.js';
import type { Scene } from '../../core/scene.js';
import { SceneError } from '../../core/scene-error.js';
import { loadDrawing } from '../../dom/drawing/load.js';
import { stepsInAttributes } from './steps-in-attributes.js';
import type { Written } from './written.js';
import { DRAWING, markElements, sceneTold, showMarked, stepsInSvg } from './written-as-svg.js';

/**
 * A drawing in a file, `data-src`, which stays as it is. Its steps are in the host's own children
 * (`<i data-step="1" data-layer="Encoder">`), in scene data, or in the file.
 */
export function writtenAsFile(
  host: HTMLElement,
  name: string,
  dataOf: () => Scene | undefined,
): Written {
  const told = stepsInHost(host, name) ?? dataOf();
  return {
    ...(told && { scene: told }),
    async open() {
      let scene = told;
      const svg = await loadDrawing(host.dataset.src ?? '', (drawing) => {
        scene ??= stepsInSvg(drawing, name);
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
      for (const { id } of leavesOf(scene.mobjects).filter(({ kind }) => kind === 'element')) {
        if (svg.querySelector(`[data-mobject="${CSS.escape(id)}"]`)) continue;
        throw new SceneError(
          `mobject '${id}'`,
          'its element is none that a drawing may hold.',
          name,
        );
      }
      svg.classList.add('scene-svg', DRAWING);
      host.append(svg);
      return { scene, svg, show: await showMarked(svg, scene) };
    },
  };
}

function stepsInHost(host: HTMLElement, name: string): Scene | undefined {
  const elements = [...host.querySelectorAll(':scope > [data-select], :scope > [data-layer]')];
  if (elements.length === 0) return undefined;
  return sceneTold(name, host.getAttribute('aria-label') ?? host.title, () =>
    stepsInAttributes(elements, (element) => {
      const [select, layer] = ['data-select', 'data-layer'].map((key) => element.getAttribute(key));
      return select
        ? { kind: 'element', id: select, select }
        : { kind: 'element', id: layer ?? '', layer: layer ?? '' };
    }),
  );
}
