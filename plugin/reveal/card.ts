import { removeMarkers } from './markers.js';
import { clearShown } from './shown-in-host.js';

/**
 * Shows an author what is wrong, in the place of the scene and in the console. The host has no steps
 * then: nobody should have to press through a card.
 */
export function showCard(host: HTMLElement, error: unknown): void {
  const name = host.dataset.scene ?? '';
  const message = error instanceof Error ? error.message : String(error);
  // Without its doctype a page is laid out as in the nineties, and KaTeX refuses it.
  const quirks = document.compatMode === 'BackCompat' ? ` ${QUIRKS}` : '';
  const card = cardOf(`The scene '${name}' cannot be shown`, message + quirks);
  removeMarkers(host);
  clearShown(host);
  host.append(card);
  host.setAttribute('data-scene-error', message);
  host.removeAttribute('data-moving');
  console.error(`reveal-scenes: ${message}`);
}

const QUIRKS = 'Begin the page with <!doctype html>.';

/** What tells an author of a mistake: what is not there for it, and why. */
export function cardOf(heading: string, explanation: string): HTMLElement {
  const card = document.createElement('div');
  card.className = 'scene-error';
  card.setAttribute('role', 'alert');
  card.append(document.createElement('strong'), document.createElement('p'));
  card.children[0]?.append(heading);
  card.children[1]?.append(explanation);
  return card;
}
