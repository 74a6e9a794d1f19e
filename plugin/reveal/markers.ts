import { captionOf, notesOf } from '../core/caption.js';
import type { Synopsis } from '../core/synopsis.js';
import { noteEntrance, notesIn } from './notes.js';

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
 * @param told - how many of the markers are visible already.
 */
export function addMarkers(
  host: Element,
  scene: Synopsis,
  stops: readonly number[],
  told?: number,
) {
  const old = markersOf(host);
  const reached = told ?? passedWhileHeld(old, stops);
  const isCurrent = old.some((marker) => marker.classList.contains('current-fragment'));
  if (scene.entrance?.notes) noteEntrance(host, scene.entrance.notes);
  const notesWith = notesIn(host);
  const { ownerDocument } = host;
  const markers = stops.slice(1).map((stop, i) => {
    const marker = ownerDocument.createElement('span');
    const visible = i < reached ? ' visible' : '';
    const current = isCurrent && i === reached - 1 ? ' current-fragment' : '';
    marker.className = `fragment ${MARKER}${visible}${current}`;
    marker.setAttribute('data-step', String(i + 1));
    const [from, to] = [stops[i] ?? 0, stop];
    const caption = captionOf(scene, from, to);
    const notes = notesOf(scene, from, to);
    marker.textContent = caption;
    if (caption || notes !== undefined) marker.dataset.notes = notesWith(caption, notes);
    // For programs that print decks, which show each step (`pace=steps`).
    const last = scene.steps[stop - 1];
    if (last?.beat) marker.dataset.beat = last.beat;
    if (last?.pdf) marker.dataset.pdf = last.pdf;
    const index = indexOf(host, i);
    if (index !== undefined) marker.dataset.fragmentIndex = String(index);
    return marker;
  });
  takePlaces(host, old, markers);
  for (const marker of old) marker.remove();
  host.append(...markers);
}

/**
 * Holds the place of a scene among its slide's fragments until it is known how many stops it has: reveal puts
 * what comes later after all the others, and goes to the next slide where there are none.
 */
export function holdPlace(host: Element): void {
  if (markersOf(host).length > 0) return;
  const marker = host.ownerDocument.createElement('span');
  marker.className = `fragment ${MARKER}`;
  host.append(marker);
}

/** How many stops the deck has passed while one marker held their place: before a slide that is shown, all. */
function passedWhileHeld([place]: readonly HTMLElement[], stops: readonly number[]): number {
  if (!place?.classList.contains('visible') || place.dataset.step) return 0;
  return place.classList.contains('current-fragment') ? 1 : stops.length - 1;
}

/** The markers of a host, or of a whole slide, in their order. */
export const markersOf = (host: Element): HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>(`.${MARKER}`),
];

/**
 * Where reveal has put its fragments in order already, other markers take the places of the old ones:
 * else they would come after all that the author has in the slide beside the scene.
 */
function takePlaces(host: Element, old: HTMLElement[], markers: HTMLElement[]): void {
  const first = Number(old[0]?.dataset.fragmentIndex ?? Number.NaN);
  // An author who has numbered the stops knows their places.
  if (Number.isNaN(first) || host.hasAttribute('data-fragment-index')) return;
  for (const [i, marker] of markers.entries()) marker.dataset.fragmentIndex = String(first + i);
  const others = host.closest('section')?.querySelectorAll<HTMLElement>('.fragment') ?? [];
  for (const other of others) {
    const index = Number(other.dataset.fragmentIndex);
    if (index < first || old.includes(other)) continue;
    other.dataset.fragmentIndex = String(index + markers.length - old.length);
  }
}

/**
 * Where a stop comes among the slide's other fragments: a host with `data-fragment-index="2 5"` has
 * its first stop at 2, its second at 5, all others after that; without, stops come in their order.
 */
function indexOf(host: Element, stop: number): number | undefined {
  const told = host.getAttribute('data-fragment-index')?.trim().split(/\s+/).map(Number) ?? [];
  const last = told.at(-1);
  if (last === undefined || told.some((index) => !Number.isInteger(index))) return undefined;
  return told[stop] ?? last + stop - (told.length - 1);
}

/** Takes the markers away, as for a scene that cannot be shown. */
export function removeMarkers(host: Element): void {
  for (const marker of markersOf(host)) marker.remove();
}

/** The stop a host is at: how many of its markers reveal has made visible. */
export function stopOf(host: Element): number {
  return host.querySelectorAll(`.${MARKER}.visible`).length;
}
