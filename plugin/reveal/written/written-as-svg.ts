import type { Scene } from '../../core/scene.js';
import { openSvg } from './open-drawing.js';
import { stepsInSvg } from './steps-in-svg.js';
import type { Written } from './written.js';

/**
 * An author's `<svg>` in the host, revealed: by the `data-step` of its elements, or else by scene data
 * that speaks of its elements.
 */
export function writtenAsSvg(svg: SVGSVGElement, name: string, dataOf: () => Scene): Written {
  const scene = stepsInSvg(svg, name) ?? dataOf();
  return {
    synopsis: scene,
    open: () => openSvg(svg, scene),
  };
}
