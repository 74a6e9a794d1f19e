import { captionOf } from '../core/caption.js';
import type { Scene } from '../core/scene.js';
import { notesWith } from './captions.js';

/** The class of the markers, beside reveal's `fragment`. */
export const MARKER = 'scene-step';

/**
 * Puts one marker a stop into the host, in place of those that are there. Reveal steps through them
 * as through any fragment; which of them it has made visible is the only count of steps there is.
 *
 * The caption of a stop is the text of its marker, which reveal gives to screen readers when the
 * marker is shown (those to come are `display: none`, so that reveal leaves them out when it reads
 * a slide), and heads the notes that the speaker's window shows.
 *
 * @param stops - the playheads of the stops, from 0.
 * @param reached - how many of the markers are visible already.
 */
export function addMarkers(host: Element, scene: Scene, stops: readonly number[], reached = 0) {
  const markers = stops.slice(1).map((stop, i) => {
    const marker = host.ownerDocument.createElement('span');
    marker.className = `fragment ${MARKER}`;
    marker.classList.toggle('visible', i < reached);
    marker.classList.toggle('current-fragment', i === reached - 1);
    marker.dataset.step = String(i + 1);
    const caption = captionOf(scene, stops[i] ?? 0, stop);
    marker.textContent = caption;
    if (caption) marker.dataset.notes = notesWith(caption, host);
    return marker;
  });
  removeMarkers(host);
  host.append(...markers);
}

/** Takes the markers away, as for a scene that cannot be shown. */
export function removeMarkers(host: Element): void {
  for (const marker of host.querySelectorAll(`.${MARKER}`)) marker.remove();
}

/** The stop a host is at: how many of its markers reveal has made visible. */
export function stopOf(host: Element): number {
  return host.querySelectorAll(`.${MARKER}.visible`).length;
}
