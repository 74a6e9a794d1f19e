/** The picture of an example: a deck of one slide, made anew whenever its code is another one. */
import type { RevealApi } from 'reveal.js';
import type { Scene, ScenesPlugin } from '../../../plugin/index.js';
import { type Place, placeOf, runModule } from './run-module.js';

/** What an example is written in: the HTML of a slide, or the module of a scene. */
export type Language = 'html' | 'js';

/** What is wrong with an example, and where in its code, if that is known. */
export interface Fault {
  readonly message: string;
  readonly place?: Place;
  /** Nothing of it could be read: the place is where the code stops to be code. */
  readonly isSyntax: boolean;
}

export interface Picture {
  readonly deck: RevealApi;
  readonly element: HTMLElement;
}

/**
 * Makes a picture inside an element, behind what is there.
 *
 * @throws a `Fault`; then nothing is left behind.
 */
export async function makePicture(
  room: HTMLElement,
  source: string,
  language: Language,
  settings: { readonly autoplay?: boolean } = {},
): Promise<Picture> {
  const element = document.createElement('div');
  element.className = 'reveal waiting';
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', 'The picture: the arrow keys step through it');
  const slides = document.createElement('div');
  slides.className = 'slides';
  element.append(slides);
  let deck: RevealApi | undefined;
  try {
    const scenes =
      language === 'js' ? await sceneSlide(slides, source) : await slide(slides, source);
    room.append(element);
    deck = new Reveal(element, {
      embedded: true,
      // Also for who comes by the Tab key, of whom reveal's own 'focused' knows nothing.
      keyboardCondition: () => element.contains(document.activeElement),
      width: 1280,
      height: 720,
      margin: 0,
      controls: false,
      progress: false,
      scrollActivationWidth: null, // on a telephone too an example is stepped through in its place
      plugins: [RevealMarkdown, RevealScenes],
      scenes: { scenes, ...settings },
    } as never);
    await deck.initialize();
    await shown(slides);
    const wrong = slides.querySelector('[data-scene-error]')?.getAttribute('data-scene-error');
    if (wrong) throw new Error(wrong);
    element.classList.remove('waiting');
    return { deck, element };
  } catch (error) {
    deck?.destroy();
    element.remove();
    throw faultOf(error);
  }
}

/** A slide for the scene that a module exports. */
async function sceneSlide(slides: HTMLElement, source: string): Promise<Scene[]> {
  const scene = (await runModule(source)) as Scene | undefined;
  if (typeof scene?.name !== 'string')
    throw new Error("The module exports no scene: begin with 'export default scene(…)'.");
  const host = document.createElement('div');
  host.dataset.scene = scene.name;
  const section = document.createElement('section');
  section.append(host);
  slides.append(section);
  return [scene];
}

/** A slide as it is written, whose own script puts its scenes into the list `scenes`. */
async function slide(slides: HTMLElement, source: string): Promise<Scene[]> {
  const isFile = location.protocol === 'file:';
  slides.innerHTML = isFile ? source.replace('drawing.svg', drawing) : source;
  globalThis.scenes = [];
  for (const script of slides.querySelectorAll(':scope > script')) {
    script.remove();
    const code = script.textContent ?? '';
    // As many lines before it as in the source: so an error is told of its line there.
    const before = source.slice(0, source.indexOf(code)).split('\n').length - 1;
    await runModule('\n'.repeat(before) + code);
  }
  return globalThis.scenes;
}

/** Resolves when every host has a picture or a card. */
function shown(slides: HTMLElement): Promise<void> {
  const isShown = () =>
    [...slides.querySelectorAll('[data-scene]')].every(
      (host) => host.hasAttribute('data-step') || host.hasAttribute('data-scene-error'),
    );
  return new Promise((resolve) => {
    if (isShown()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(slides, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-step', 'data-scene-error'],
    });
  });
}

function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const place = placeOf(error);
  const [, unknown = ''] =
    /^(?:Can't find variable: )?(\w+)(?: is not defined)?$/.exec(message) ?? [];
  const hint =
    unknown in RevealScenes ? ` It is one of the plugin's: name it in the first line.` : '';
  return {
    message: message + hint,
    isSyntax: error instanceof SyntaxError || /JSON/.test(message),
    ...(place && { place }),
  };
}

/** Shows so many steps at once: nothing moves where nobody has asked for it. */
export async function showSteps({ deck }: Picture, count: number): Promise<void> {
  deck.slide(0, 0, count - 1);
  await Promise.resolve(); // the plugin hears of it in a microtask
  for (const player of playersOf(deck)) player.show(player.target);
}

/** Goes to the start, from where the entrance plays, if there is one. Resolves when it has. */
export async function enter(picture: Picture): Promise<void> {
  await showSteps(picture, 0);
  const entrances = playersOf(picture.deck).map((player) => {
    player.show(-1);
    player.play(0);
    return player.settled();
  });
  await Promise.all(entrances);
}

const playersOf = (deck: RevealApi) =>
  (deck.getPlugin('scenes') as unknown as ScenesPlugin).players();

/** The fragments of a picture by the key press that brings them, in order. */
export function stepsOf({ deck }: Picture): Element[][] {
  const steps = new Map<string, Element[]>();
  for (const each of deck.getCurrentSlide()?.querySelectorAll('.fragment') ?? []) {
    const index = each.getAttribute('data-fragment-index') ?? '';
    steps.set(index, [...(steps.get(index) ?? []), each]);
  }
  return [...steps.values()];
}
