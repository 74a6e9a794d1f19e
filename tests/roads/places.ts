/** Where the talk's texts and formulas stand, for engines to be compared; and its steps by key. */
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import RevealScenes, { type ScenesPlugin } from '../../plugin/index.js';
import { scenes } from '../../slides/index.js';
import { difference, painterOf } from './fresh.js';
import { svgOf, visibleMarkers } from './walk.js';

/** A text of the page: where the pen is at its first and its last character, in pixels of the window. */
export interface Place {
  readonly what: string;
  readonly points: readonly number[];
}

let talk: RevealApi | undefined;
const plugin = () => talk?.getPlugin('scenes') as ScenesPlugin;

/** Opens the talk's scenes, one a slide. */
export async function openTalk(): Promise<void> {
  const root = document.createElement('div');
  root.className = 'reveal';
  root.innerHTML = `<div class="slides">${scenes
    .map(({ name }) => `<section><div data-scene="${name}"></div></section>`)
    .join('')}</div>`;
  document.body.append(root);
  talk = new Reveal(root, {
    width: 1280,
    height: 720,
    margin: 0,
    transition: 'none',
    plugins: [RevealScenes],
    scenes: { scenes },
  } as RevealConfig);
  await talk.initialize();
  await document.fonts.ready;
}

/** Waits until nothing moves; then how many stops there are behind, or what is wrong. */
export async function checkTalk(): Promise<{ stops: number; wrong?: string }> {
  await Promise.all(
    plugin()
      .players()
      .map((player) => player.settled()),
  );
  let stops = 0;
  for (const [i, section] of (talk?.getSlides() ?? []).entries()) {
    const [host, scene] = [section.querySelector('[data-scene]'), scenes[i]];
    const svg = host && svgOf(host);
    if (!host || !svg || !scene) return { stops, wrong: `scene ${i + 1} is not there` };
    const stop = visibleMarkers(host);
    const wrong = difference(svg, (await painterOf(scene, svg))(stop));
    if (wrong) return { stops, wrong: `${scene.name}, stop ${stop}: ${wrong}` };
    // Passing from slide to slide is a step of the deck as well.
    stops += stop + (i > 0 && i <= (talk?.getIndices().h ?? 0) ? 1 : 0);
  }
  return { stops };
}

/** The places of all texts of the talk, each scene at its end. */
export async function placesOfTalk(): Promise<Place[]> {
  const places: Place[] = [];
  for (const [h, section] of (talk?.getSlides() ?? []).entries()) {
    talk?.slide(h, 0, 99);
    await Promise.all(
      plugin()
        .players(section)
        .map((player) => player.settled()),
    );
    for (const text of section.querySelectorAll<SVGTextElement>('.scene-svg text')) {
      const matrix = text.getScreenCTM();
      const count = text.getNumberOfChars();
      if (!matrix || count === 0) continue;
      const points = [text.getStartPositionOfChar(0), text.getStartPositionOfChar(count - 1)];
      places.push({
        what: `${scenes[h]?.name}: ${text.textContent}`,
        points: points.flatMap((point) => {
          const { x, y } = point.matrixTransform(matrix);
          return [x, y];
        }),
      });
    }
  }
  return places;
}
