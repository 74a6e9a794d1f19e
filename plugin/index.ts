/** reveal-scenes: fragment steps as D3 transitions on SVG diagrams. */
import type { RevealApi, RevealPlugin } from 'reveal.js';
import type { Player } from './dom/player.js';
import { type Adapter, adapt } from './reveal/adapter.js';
import { awaitFaults } from './reveal/await-faults.js';
import { isPreview } from './reveal/is-preview.js';
import { awaitStart } from './reveal/late-start.js';
import { motionNow } from './reveal/motion.js';
import { setUp } from './reveal/set-up.js';
import { registryOf, stagingOf } from './reveal/settings.js';

export { endOf, startOf } from './core/along.js';
export type { Color, Direction } from './core/common-fields.js';
export { copy } from './core/copy.js';
export type { Group, Mobject } from './core/kinds/kinds.js';
export * from './core/kinds/table.js';
export { loadScene } from './core/parse.js';
export { type PartOf, part } from './core/part-of.js';
export type { Placement } from './core/placement.js';
export type { Play, Scene, Step } from './core/scene.js';
export { SceneError } from './core/scene-error.js';
export { laggedStartMap, play, scene, step } from './core/steps.js';
export {
  DEGREES,
  DL,
  DOWN,
  DR,
  FRAME,
  LEFT,
  ORIGIN,
  PI,
  type Point,
  RIGHT,
  TAU,
  UL,
  UP,
  UR,
} from './core/units.js';
export * from './core/verbs/table.js';
export type { Animation } from './core/verbs/verbs.js';
export { type DrawnScene, type DrawnStep, drawnScene } from './dom/d3/drawn-scene.js';
export type { Player } from './dom/player.js';
export type { KeyNames } from './reveal/keys.js';
export type { ScenesSettings } from './reveal/settings.js';

awaitFaults();

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
  let tearDown = () => {};
  return {
    id: 'scenes',
    scenes,
    players: (slide) => adapter?.players(slide) ?? [],
    init(deck: RevealApi) {
      for (const [name, scene] of registryOf(deck)) scenes.set(name, scene);
      const staging = stagingOf(deck);
      const letStart = awaitStart(deck);
      const motion = () => (isPreview(deck) ? 'none' : motionNow(staging.motion));
      adapter = adapt(deck, scenes, { pace: staging.pace, motion });
      const stage = setUp(deck, adapter, staging);
      tearDown = stage.tearDown;
      return Promise.all([adapter.ready, stage.ready]).then(letStart);
    },
    destroy() {
      tearDown();
      adapter?.destroy();
      adapter = undefined;
    },
  };
}
