import type { DeckScenes } from './deck-scenes.js';
import type { Pace } from './pace.js';
import type { MarkerWatch } from './watch-markers.js';

/** Lets a deck stop elsewhere; what is shown stays as it is. */
export function changePace(all: DeckScenes, markers: MarkerWatch, pace: Pace): void {
  markers.flush();
  all.pace = pace;
  for (const scene of all.scenes) scene.setPace(pace);
  for (const slide of all.deck.getSlides()) all.deck.syncFragments(slide as HTMLElement);
  markers.forget(); // other markers, the same picture
}
