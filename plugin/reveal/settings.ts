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
  const scenes: readonly unknown[] = Array.isArray(settings?.scenes) ? settings.scenes : [];
  return new Map(scenes.map((scene) => [nameOf(scene), scene]));
}

function nameOf(scene: unknown): string {
  return typeof scene === 'object' && scene !== null ? String((scene as Scene).name) : '';
}
