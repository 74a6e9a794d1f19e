import { wordsIn } from '../../core/in-words.js';
import type { Scene } from '../../core/scene.js';
import type { Synopsis } from '../../core/synopsis.js';
import { append } from '../../dom/svg/elements.js';

/** An svg of our own in a host, empty but for what it says in words. */
export function ownSvg(host: Element, scene: Synopsis, viewBox: readonly number[]): SVGSVGElement {
  const svg = append(host, 'svg', { class: 'scene-svg', viewBox: viewBox.join(' '), role: 'img' });
  append(svg, 'title').textContent = scene.title ?? scene.name;
  append(svg, 'desc'); // what is to be seen at each stop, for those who cannot see it
  return svg;
}

/** Puts all words of a scene into its svg, for reveal's Search, before they are shown. */
export function tellWords(svg: SVGSVGElement, scene: Scene): void {
  const metadata = svg.querySelector('metadata') ?? append(svg, 'metadata');
  metadata.textContent = wordsIn(scene);
}
