import { type DrawnScene, timesOf } from '../../dom/d3/drawn-scene.js';
import type { Written } from './written.js';

/** A scene in hand-written D3. */
export function writtenAsD3(host: HTMLElement, drawn: DrawnScene): Written {
  const scene = timesOf(drawn);
  return {
    synopsis: scene,
    open: async () => (await import('./open-d3.js')).openD3(host, drawn, scene),
  };
}
