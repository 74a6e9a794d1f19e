/** Scenes about drawings, diagrams that become drawings, and blocks of code: what others need not load. */
export { tellMistake } from './json-mistake.js'; // too little for a chunk of its own

import { parseScene } from '../../core/parse.js';
import { inScene } from '../../core/scene-error.js';
import { sourceIn } from './source-in.js';
import type { Written } from './written.js';
import { blocksIn, writtenAsCode } from './written-as-code.js';
import { writtenAsFile } from './written-as-file.js';
import { writtenAsSource } from './written-as-source.js';
import { writtenAsSvg } from './written-as-svg.js';

/**
 * @param svg - the author's own in the host, if it has one.
 * @param data - of the scene, as it was given.
 * @param unknown - throws, as there is no scene of that name.
 */
export function writtenAsDrawing(
  host: HTMLElement,
  svg: SVGSVGElement | null,
  name: string,
  data: () => unknown,
  unknown: () => never,
): Written | Promise<Written> {
  const scene = () => {
    const given = data();
    return given === undefined ? undefined : parseScene(given);
  };
  if (svg) return writtenAsSvg(svg, name, () => scene() ?? unknown());
  const source = sourceIn(host);
  if (source) return writtenAsSource(host, name, source, data);
  const blocks = inScene(name, () => blocksIn(host));
  if (blocks.length > 0) return writtenAsCode(host, name, blocks, data);
  return writtenAsFile(host, name, scene);
}
