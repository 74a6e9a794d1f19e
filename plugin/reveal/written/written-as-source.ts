import { openDiagram } from './open-diagram.js';
import type { Source } from './source-in.js';
import type { Written } from './written.js';

/** A diagram that its tool lays out. What its steps are is known when that is done. */
export function writtenAsSource(
  host: HTMLElement,
  name: string,
  source: Source,
  data: () => unknown,
): Written {
  return { open: () => openDiagram(host, name, source, data) };
}
