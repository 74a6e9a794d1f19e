/** What a page that was opened for print does: it opens its parent's deck, and compares its pages. */
import { frame, realTask } from './clock.js';
import { openDeck } from './deck.js';
import { difference, painterOf } from './fresh.js';
import type { Printed } from './printed.js';
import { svgOf, visibleMarkers } from './walk.js';

/** Compares each page with a fresh painting. */
export async function comparePages(): Promise<Printed> {
  const data = window.parent.deckToPrint;
  if (!data) return { pages: 0, difference: 'no deck to print' };
  let isLaidOut = false;
  document.addEventListener('pdf-ready', () => {
    isLaidOut = true;
  });
  const deck = await openDeck(data);
  for (let i = 0; !isLaidOut && i < 1000; i++) {
    await frame(20);
    await realTask(5);
  }
  if (!isLaidOut) return { pages: 0, difference: 'reveal lays out no pages' };
  const hosts = [...deck.root.querySelectorAll<HTMLElement>('.pdf-page [data-scene]')];
  const painters = await Promise.all(
    deck.scenes.map((scene, i) => painterOf(scene, svgOf(hosts[i]) ?? document.body)),
  );
  const seen = new Map<number, Set<number>>();
  for (const host of hosts) {
    const which = Number(host.dataset.which);
    const stop = visibleMarkers(host);
    const painter = painters[which];
    const wrong = painter && difference(svgOf(host), painter(stop));
    if (wrong)
      return {
        pages: hosts.length,
        difference: `scene ${which + 1}, page of stop ${stop}: ${wrong}`,
      };
    seen.set(which, (seen.get(which) ?? new Set()).add(stop));
  }
  for (const [i, scene] of deck.scenes.entries()) {
    const stops = seen.get(i)?.size ?? 0;
    if (stops !== scene.steps.length + 1)
      return { pages: hosts.length, difference: `scene ${i + 1} is printed at ${stops} stops` };
  }
  return { pages: hosts.length };
}
