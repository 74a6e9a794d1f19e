import type { RevealApi } from 'reveal.js';
import type { Scene } from '../core/scene.js';

/** The plugin's settings: `scenes` among reveal's own. */
export interface ScenesSettings {
  /** Scenes that slides ask for by name. */
  readonly scenes?: readonly Scene[];
}

/** The scenes a deck was given, by name; the last of a name counts. */
export function registryOf(deck: RevealApi): Map<string, unknown> {
  const { scenes: settings } = deck.getConfig() as { scenes?: ScenesSettings };
  const given: readonly unknown[] = Array.isArray(settings?.scenes) ? settings.scenes : [];
  const registry = new Map<string, unknown>();
  for (const [i, scene] of given.entries()) {
    const name = typeof scene === 'object' && scene !== null ? (scene as Scene).name : undefined;
    if (typeof name === 'string' && name) registry.set(name, scene);
    else console.error(`reveal-scenes: scenes.scenes[${i}] has no name, so no slide can show it.`);
  }
  return registry;
}
