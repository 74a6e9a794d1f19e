import { DRAWING } from './written/drawing-class.js';

/** The svg that is ours in a host, as a selector: an author's own drawing is the page's. */
export const OWN_SVG = `:scope > .scene-svg:not(.${DRAWING})`;

/** Takes out what a host shows: the picture of its scene, or the card in its place. */
export function clearShown(host: Element): void {
  const shown = `${OWN_SVG}, :scope > [data-drawing], :scope > .scene-error`;
  for (const each of host.querySelectorAll(shown)) each.remove();
}
