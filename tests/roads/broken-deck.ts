/** A deck with a slide for each broken scene, between two that are right. */
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import RevealScenes from '../../plugin/index.js';
import { BROKEN, BROKEN_TEX } from '../core/broken-scenes.js';

const right = {
  mobjects: [{ kind: 'rectangle', id: 'box', width: 1, height: 1 }],
  steps: [{ plays: [{ animations: [{ verb: 'create', target: 'box', runTime: 0.1 }] }] }],
};

/** What the author of a slide sees. */
export interface Card {
  readonly what: string;
  readonly expected: string;
  readonly told: string;
  readonly markers: number;
  readonly pictures: number;
}

/** Opens it; walks to its end; says what each slide has shown, and how far one got. */
export async function openBroken(): Promise<{ cards: Card[]; lastStep: string | undefined }> {
  const all = [...BROKEN, ...BROKEN_TEX];
  const slides = ['first', ...all.map((_, i) => `broken-${i}`), 'last'];
  const root = document.createElement('div');
  root.className = 'reveal';
  root.innerHTML = `<div class="slides">${slides
    .map((name) => `<section><div data-scene="${name}"></div></section>`)
    .join('')}</div>`;
  document.body.append(root);
  const scenes = [
    { ...right, name: 'first' },
    ...all.map(([, data], i) => Object.assign(data, { name: `broken-${i}` })),
    { ...right, name: 'last' },
  ];
  const deck: RevealApi = new Reveal(root, {
    transition: 'none',
    plugins: [RevealScenes],
    scenes: { scenes },
  } as unknown as RevealConfig);
  await deck.initialize();
  const hosts = [...root.querySelectorAll<HTMLElement>('[data-scene^="broken"]')];
  // TeX takes its time; a card that never comes ends in the test's own limit.
  while (hosts.some((host) => !host.hasAttribute('data-scene-error'))) await deckTurn();
  const cards = all.map(([what, , expected], i) => {
    const host = hosts[i] as HTMLElement;
    return {
      what,
      expected,
      told: host.querySelector('.scene-error')?.textContent ?? '',
      markers: host.querySelectorAll('.fragment').length,
      pictures: host.querySelectorAll('svg').length,
    };
  });
  // One press a card, two for a slide with a step.
  for (let i = 0; i < all.length + 3; i++) deck.next();
  await deckTurn();
  return { cards, lastStep: root.querySelector<HTMLElement>('[data-scene="last"]')?.dataset.step };
}

const deckTurn = () => new Promise((resolve) => setTimeout(resolve, 20));
