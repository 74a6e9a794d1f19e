import type { DeckScenes } from './deck-scenes.js';
import { HOST } from './markup.js';
import { rest } from './move-scenes.js';

/** Paints each page of print, which reveal has made of copies, at the page's own stop. */
export function printScenes(all: DeckScenes): void {
  const { root, scenes } = all;
  for (const copy of root.querySelectorAll<HTMLElement>(`.pdf-page ${HOST}`)) {
    // Not by name: scenes of one name may stand in two slides, or in one.
    const scene = scenes.find(({ host }) => host.dataset.sceneNumber === copy.dataset.sceneNumber);
    if (scene && copy !== scene.host) scene.paintCopy(copy);
    else if (scene) rest(all, scene);
  }
}
