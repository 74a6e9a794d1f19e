import { select } from 'd3-selection';
import { wordsIn } from '../../core/in-words.js';
import type { Scene } from '../../core/scene.js';

/** An svg of our own in a host, empty but for what it says in words. */
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
