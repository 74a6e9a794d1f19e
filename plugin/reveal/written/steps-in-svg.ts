import { parseScene } from '../../core/parse.js';
import type { Scene } from '../../core/scene.js';
import { inScene } from '../../core/scene-error.js';
import { frameOf } from '../../dom/drawing/survey.js';
import { stepsInAttributes, type Told } from './steps-in-attributes.js';

/** The scene that a drawing's elements tell by `data-step`; none, if none does. */
export function stepsInSvg(svg: SVGSVGElement, name: string): Scene | undefined {
  const elements = [...svg.querySelectorAll('[data-step]')];
  if (elements.length === 0) return undefined;
  const title = [...svg.children].find(({ localName }) => localName === 'title')?.textContent;
  return sceneTold(name, title ?? svg.getAttribute('aria-label'), () =>
    stepsInAttributes(
      elements,
      (element, i) => {
        const id = element.id || `element${i + 1}`;
        element.setAttribute('data-mobject', id);
        return { kind: 'element', id, select: `[data-mobject="${CSS.escape(id)}"]` };
      },
      frameOf(svg),
    ),
  );
}

/** Checks a scene told by attributes; the errors know its name. */
export function sceneTold(name: string, title: string | null | undefined, read: () => Told): Scene {
  return inScene(name, () => parseScene({ name, ...(title && { title }), ...read() }));
}
