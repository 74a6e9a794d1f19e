import type { Scene } from '../../core/scene.js';
import { openFile } from './open-drawing.js';
import { stepsInHost } from './steps-in-host.js';
import type { Written } from './written.js';

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
    open: () => openFile(host, name, told),
  };
}
