import type { Scene } from '../../core/scene.js';
import type { Frame } from '../../dom/drawing/survey.js';
import { PIXELS } from '../../dom/svg/pixels.js';
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
  // How many steps there are is known before the drawing; how long its units are is not.
  const told = stepsInHost(host, name, UNKNOWN) ?? dataOf();
  return {
    ...(told && { synopsis: told }),
    open: () => openFile(host, name, (frame) => stepsInHost(host, name, frame) ?? told),
  };
}

const UNKNOWN: Frame = { center: [0, 0], unit: PIXELS };
