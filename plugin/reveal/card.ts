import { removeMarkers } from './steps.js';

/**
 * Shows an author what is wrong, in the place of the scene and in the console. The host has no steps
 * then: nobody should have to press through a card.
 */
export function showCard(host: HTMLElement, error: unknown): void {
  const name = host.dataset.scene ?? '';
  const message = error instanceof Error ? error.message : String(error);
  const card = host.ownerDocument.createElement('div');
  card.className = 'scene-error';
  card.setAttribute('role', 'alert');
  const heading = host.ownerDocument.createElement('strong');
  heading.textContent = `The scene '${name}' cannot be shown`;
  const explanation = host.ownerDocument.createElement('p');
  explanation.textContent = message;
  card.append(heading, explanation);
  removeMarkers(host);
  // An author's own drawing stays: it is the page's.
  for (const old of host.querySelectorAll(
    ':scope > .scene-svg:not(.scene-drawing), :scope > [data-drawing], :scope > .scene-error',
  ))
    old.remove();
  host.append(card);
  host.setAttribute('data-scene-error', message);
  host.removeAttribute('data-moving');
  console.error(`reveal-scenes: ${message}`);
}
