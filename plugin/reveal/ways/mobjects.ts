import { select } from 'd3-selection';
import { SceneError } from '../../core/error.js';
import { wordsIn } from '../../core/in-words.js';
import { leavesOf } from '../../core/leaves.js';
import type { Scene } from '../../core/scene.js';
import { FRAME, PIXELS } from '../../core/units.js';
import { showMobjects } from '../../dom/shows/mobjects.js';
import type { Written } from './way.js';

/** The frame as a viewBox: its size, in pixels. */
const [WIDTH, HEIGHT] = [FRAME.width * PIXELS, FRAME.height * PIXELS];

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
      const svg = ownSvg(host, scene, [-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT]);
      return { scene, svg, show: await showMobjects(scene, svg) };
    },
  };
}

/** An svg of our own in a host, empty but for its title. */
export function ownSvg(host: Element, scene: Scene, viewBox: readonly number[]): SVGSVGElement {
  const svg = select(host)
    .append('svg')
    .attr('class', 'scene-svg')
    .attr('viewBox', viewBox.join(' '))
    .attr('role', 'img');
  svg.append('title').text(scene.title ?? scene.name);
  svg.append('desc'); // what is to be seen at each stop, for those who cannot see it
  svg.append('metadata').text(wordsIn(scene)); // for reveal's Search, also before they are shown
  return svg.node() as SVGSVGElement;
}
