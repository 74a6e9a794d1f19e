import { currentScenes, type DeckScenes } from './deck-scenes.js';
import { stopOf } from './markers.js';
import { go, motionOf } from './move-scenes.js';

/** Plays again what the stop that is shown has brought: its steps, or the entrance. */
export function replay(all: DeckScenes): void {
  for (const scene of currentScenes(all)) {
    if (motionOf(all, scene) === 'none') continue;
    scene.player?.show(scene.stops[stopOf(scene.host) - 1] ?? -1);
    go(all, scene);
  }
}

/** Brings the scenes of the slide that is shown to their stops, in the deck's way of moving. */
export function proceed(all: DeckScenes): void {
  for (const scene of currentScenes(all)) go(all, scene);
}
