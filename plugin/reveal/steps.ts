import type { Scene } from '../core/scene.js';

/** The class of the markers, beside reveal's `fragment`. */
export const MARKER = 'scene-step';

/**
 * Puts one marker a stop into the host. Reveal steps through them as through any fragment; which of
 * them it has made visible is the only count of steps there is.
 */
export function addMarkers(host: Element, scene: Scene): void {
  const markers = scene.steps.map((_, i) => {
    const marker = host.ownerDocument.createElement('span');
    marker.className = `fragment ${MARKER}`;
    marker.dataset.step = String(i + 1);
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
