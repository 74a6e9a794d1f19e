/** reveal-scenes: fragment steps as D3 transitions on SVG diagrams. */
import type { RevealApi, RevealPlugin } from 'reveal.js';
import type { Player } from './dom/player.js';
import { type Adapter, adapt } from './reveal/adapter.js';
import { registryOf } from './reveal/settings.js';

export * from './core/build.js';
export { SceneError } from './core/error.js';
export { parseScene } from './core/parse.js';
export type * from './core/scene.js';
export { DL, DOWN, DR, FRAME, LEFT, ORIGIN, type Point, RIGHT, UL, UP, UR } from './core/units.js';
export type { Player } from './dom/player.js';
export type { ScenesSettings } from './reveal/settings.js';

/** What `deck.getPlugin('scenes')` gives. */
export interface ScenesPlugin extends RevealPlugin {
  /** The scenes by name, as they were given to the deck. */
  readonly scenes: ReadonlyMap<string, unknown>;
  /** The players of the scenes in a slide, or of all scenes. */
  players(slide?: Element): Player[];
}

/**
 * The plugin: `plugins: [RevealScenes]`, its settings under `scenes`.
 *
 * @example
 * import Reveal from 'reveal.js';
 * new Reveal({ plugins: [RevealScenes] }).initialize();
 */
export default function RevealScenes(): ScenesPlugin {
  const scenes = new Map<string, unknown>();
  let adapter: Adapter | undefined;
  return {
    id: 'scenes',
    scenes,
    players: (slide) => adapter?.players(slide) ?? [],
    init(deck: RevealApi) {
      for (const [name, scene] of registryOf(deck)) scenes.set(name, scene);
      adapter = adapt(deck, scenes);
      return adapter.ready;
    },
    destroy() {
      adapter?.destroy();
      adapter = undefined;
    },
  };
}
