import type { Scene } from '../../core/scene.js';
import type { Frame } from '../../dom/drawing/survey.js';
import { stepsInAttributes } from './steps-in-attributes.js';
import { sceneTold } from './steps-in-svg.js';

/**
 * The scene that the children of a host tell about a drawing; none, if none does.
 *
 * @param frame - of the drawing, in whose own units lengths are told.
 */
export function stepsInHost(host: HTMLElement, name: string, frame: Frame): Scene | undefined {
  const elements = [...host.querySelectorAll(':scope > [data-select], :scope > [data-layer]')];
  if (elements.length === 0) return undefined;
  return sceneTold(name, host.getAttribute('aria-label') ?? host.title, () =>
    stepsInAttributes(
      elements,
      (element) => {
        const [select, layer] = ['data-select', 'data-layer'].map((key) =>
          element.getAttribute(key),
        );
        return select
          ? { kind: 'element', id: select, select }
          : { kind: 'element', id: layer ?? '', layer: layer ?? '' };
      },
      frame,
    ),
  );
}
