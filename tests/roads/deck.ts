/** Decks as data, so that a failing walk can be printed, shrunk and walked again. */
import type { RevealApi, RevealConfig } from 'reveal.js';
import Reveal from 'reveal.js';
import type { Scene } from '../../plugin/core/scene.js';
import RevealScenes, { type ScenesPlugin } from '../../plugin/index.js';
import { frame, realTask } from './clock.js';

/** What stands in a slide. */
export type Item =
  | { readonly is: 'scene'; readonly scene: Scene; readonly inline: boolean }
  | { readonly is: 'fragment'; readonly index?: number }
  | { readonly is: 'words' };

/** Columns of slides, from left to right; a column of one is a plain slide. */
export type DeckData = readonly (readonly (readonly Item[])[])[];

/** A deck that is open in this page. */
export interface OpenDeck {
  readonly api: RevealApi;
  readonly root: HTMLElement;
  /** The scenes in the order of their hosts. */
  readonly scenes: readonly Scene[];
  readonly plugin: ScenesPlugin;
  close(): void;
}

const SETTINGS: RevealConfig = {
  width: 1280,
  height: 720,
  margin: 0,
  // Every navigation would write the address: engines forbid hundreds of those a second.
  hash: false,
  respondToHashChanges: true,
  fragmentInURL: true,
  transition: 'none',
  controls: false,
  slideNumber: false,
  // A narrow window would bring the scroll view; it has an operation of its own.
  scrollActivationWidth: undefined,
};

/** Opens a deck and waits until all its scenes are ready. */
export async function openDeck(data: DeckData, settings: RevealConfig = {}): Promise<OpenDeck> {
  const scenes = data.flat(2).flatMap((item) => (item.is === 'scene' ? [item.scene] : []));
  const registered = data
    .flat(2)
    .flatMap((item) => (item.is === 'scene' && !item.inline ? [item.scene] : []));
  const root = document.createElement('div');
  root.className = 'reveal';
  const slides = document.createElement('div');
  slides.className = 'slides';
  slides.append(...data.map(columnOf));
  root.append(slides);
  for (const [i, host] of root.querySelectorAll<HTMLElement>('[data-scene]').entries())
    host.dataset.which = String(i);
  document.body.append(root);

  const api: RevealApi = new Reveal(root, {
    ...SETTINGS,
    ...settings,
    plugins: [RevealScenes],
    scenes: { scenes: registered },
  } as RevealConfig);
  void api.initialize();
  const plugin = () => api.getPlugin('scenes') as ScenesPlugin | undefined;
  const isReady = () =>
    root.classList.contains('ready') && plugin()?.players().length === scenes.length;
  for (let i = 0; !isReady(); i++) {
    if (i > 3000) throw new Error(`the deck is not ready: ${problems(root)}`);
    await frame(1);
    await realTask(i < 200 ? 0 : 5); // fonts come over the network
  }
  return {
    api,
    root,
    scenes,
    plugin: plugin() as ScenesPlugin,
    close() {
      api.destroy();
      root.remove();
    },
  };
}

const problems = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-scene-error]')]
    .map((host) => host.getAttribute('data-scene-error'))
    .join('; ') ||
  `${root.className}, ${root.querySelectorAll('.scene-svg').length} pictures begun`;

function columnOf(slides: readonly (readonly Item[])[]): HTMLElement {
  const sections = slides.map(sectionOf);
  const [only] = sections;
  if (only && sections.length === 1) return only;
  const stack = document.createElement('section');
  stack.append(...sections);
  return stack;
}

function sectionOf(items: readonly Item[]): HTMLElement {
  const section = document.createElement('section');
  section.append(...items.map(elementOf));
  return section;
}

function elementOf(item: Item): HTMLElement {
  if (item.is === 'scene') return hostOf(item.scene, item.inline);
  const words = document.createElement('p');
  words.textContent = 'Words';
  if (item.is === 'fragment') {
    words.className = 'fragment';
    if (item.index !== undefined) words.dataset.fragmentIndex = String(item.index);
  }
  return words;
}

function hostOf(scene: Scene, inline: boolean): HTMLElement {
  const host = document.createElement('div');
  host.dataset.scene = scene.name;
  if (inline) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(scene);
    host.append(script);
  }
  return host;
}
