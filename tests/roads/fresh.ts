/** Compares what stands in the page with a picture painted from nothing. */

import { parseScene } from '../../plugin/core/parse.js';
import { pictureAt } from '../../plugin/core/picture.js';
import type { Scene } from '../../plugin/core/scene.js';
import { measuredTimeline } from '../../plugin/dom/measured-timeline.js';
import { aimCamera, hasCamera, OWN_VIEW } from '../../plugin/dom/svg/camera.js';
import { paintSvg } from '../../plugin/dom/svg/paint-svg.js';

/** Paints a scene from nothing, at any playhead. */
export type Painter = (playhead: number) => SVGSVGElement;

/** The painter of a scene, in the font that `reference` has. */
export async function painterOf(scene: Scene, reference: Element): Promise<Painter> {
  const measured = await measuredTimeline(() => parseScene(scene), reference);
  const stops = new Map<number, SVGSVGElement>();
  const fresh = (playhead: number) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const { timeline } = measured;
    const picture = pictureAt(timeline, playhead);
    paintSvg(svg, picture);
    if (hasCamera(timeline)) aimCamera(svg, picture, OWN_VIEW);
    return svg;
  };
  return (playhead) => {
    if (!Number.isInteger(playhead)) return fresh(playhead);
    const stop = stops.get(playhead) ?? fresh(playhead);
    stops.set(playhead, stop);
    return stop;
  };
}

/** What differs between an svg of the page and a fresh one, if anything does. */
export function difference(svg: Element | null, fresh: SVGSVGElement): string | undefined {
  if (!svg) return 'there is no picture';
  const [view, freshView] = [svg, fresh].map((each) => each.getAttribute('viewBox'));
  if (freshView !== null && view !== freshView) return `view ${view} instead of ${freshView}`;
  return firstDifference(mobjectsIn(svg), mobjectsIn(fresh));
}

/** All but title and description, which are no part of the picture. */
const mobjectsIn = (svg: Element) => [...svg.children].filter(({ localName }) => localName === 'g');

function firstDifference(here: readonly Element[], there: readonly Element[]): string | undefined {
  for (let i = 0; i < Math.max(here.length, there.length); i++) {
    const [one, other] = [here[i], there[i]];
    if (one && other && one.isEqualNode(other)) continue;
    const inside =
      one && other && one.cloneNode().isEqualNode(other.cloneNode())
        ? firstDifference([...one.children], [...other.children])
        : undefined;
    return inside ?? `${serialized(one)} instead of ${serialized(other)}`;
  }
  return undefined;
}

const serialized = (element: Element | undefined) =>
  element ? element.outerHTML.slice(0, 300) : 'nothing';
