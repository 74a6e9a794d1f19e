import { leavesOf } from '../../core/leaves.js';
import type { Scene } from '../../core/scene.js';
import { SceneError } from '../../core/scene-error.js';
import { showMobjects } from '../../dom/show-mobjects.js';
import { FRAME_VIEW } from '../../dom/svg/pixels.js';
import { ownSvg } from './own-svg.js';
import type { Written } from './written.js';

/** Scene data whose mobjects are painted in an svg of our own. */
export function writtenAsData(host: HTMLElement, scene: Scene): Written {
  const stray = leavesOf(scene.mobjects).find(({ kind }) => kind === 'element');
  if (stray) {
    throw new SceneError(
      `mobject '${stray.id}'`,
      'there is no drawing to find this element in. Give the host data-src="drawing.svg".',
      scene.name,
    );
  }
  return {
    scene,
    async open() {
      const svg = ownSvg(host, scene, FRAME_VIEW);
      return { scene, svg, show: await showMobjects(scene, svg) };
    },
  };
}
