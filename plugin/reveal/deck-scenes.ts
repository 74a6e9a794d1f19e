import type { RevealApi } from 'reveal.js';
import type { Motion } from './motion.js';
import type { Mounted } from './mounted.js';
import type { Pace } from './pace.js';

/** A deck and the scenes that are mounted in it: what all that moves, paints and mounts them knows. */
export interface DeckScenes {
  readonly deck: RevealApi;
  readonly root: HTMLElement;
  /** In the order in which they came. */
  readonly scenes: Mounted[];
  /** How steps are to be shown now. */
  readonly motion: () => Motion;
  /** Where the deck stops. */
  pace: Pace;
}

/** Whether reveal has started, so that it is known what is to be seen. */
export const isStarted = ({ root }: DeckScenes): boolean => root.classList.contains('ready');

/** Whether a scene is in the slide that is shown. */
export const isCurrent = ({ deck }: DeckScenes, { host }: Mounted): boolean =>
  deck.getCurrentSlide()?.contains(host) ?? false;

/** The scenes of the slide that is shown. */
export const currentScenes = (all: DeckScenes): Mounted[] =>
  all.scenes.filter((scene) => isCurrent(all, scene));
