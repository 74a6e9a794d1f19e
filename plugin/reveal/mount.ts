import { loadWords } from '../core/load-words.js';
import type { Synopsis } from '../core/synopsis.js';
import type { ScenePlayer } from '../dom/player.js';
import { playerOf } from '../dom/player-of.js';
import { showCard } from './card.js';
import { isServedHere } from './development.js';
import { clearHost, prepareHost } from './hosts.js';
import { addMarkers, holdPlace, markersOf, stopOf } from './markers.js';
import { type Registry, wordsFor, writtenIn } from './markup.js';
import type { Mounted } from './mounted.js';
import { type Pace, stopReached, stopsOf } from './pace.js';
import { OWN_SVG } from './shown-in-host.js';
import { withAdvice } from './with-advice.js';
import type { Opened } from './written/written.js';

/** What a mounted scene tells the deck. */
interface Listener {
  stepped(scene: Synopsis, step: number, steps: number): void;
  settled(scene: Synopsis): void;
  /** It was measured again, as its fonts had come late. */
  renewed(): void;
}

/**
 * Mounts the scene of a host: markers at once, for reveal to count; the picture when it is wanted.
 * Any mistake of the author ends in a card.
 *
 * @returns the mounted scene, and the promise that it is ready or has failed.
 */
export function mount(host: HTMLElement, registry: Registry, pace: Pace, listener: Listener) {
  let player: ScenePlayer | undefined;
  let shown: Opened | undefined;
  let scene: Synopsis | undefined;
  let stops: readonly number[] = [0];
  let closed = false;
  const mounted: Mounted = {
    host,
    get player() {
      return player;
    },
    get stops() {
      return stops;
    },
    setPace(other) {
      if (!scene || host.hasAttribute('data-scene-error')) return;
      const playhead = player?.target ?? stops[stopOf(host)] ?? 0;
      stops = stopsOf(scene, other);
      host.dataset.steps = String(stops.length - 1);
      addMarkers(host, scene, stops, stopReached(stops, playhead));
      reflect(host.hasAttribute('data-moving') ? 'moving' : 'resting');
    },
    wake() {
      player?.wake();
    },
    read() {
      if (!player || !shown) return;
      try {
        void shown.show.scene;
      } catch (error) {
        fail(error);
      }
    },
    proofread() {
      mounted.read();
      if (!player || !shown) return;
      const { svg, show } = shown;
      try {
        if (isServedHere()) {
          const { timeline } = show;
          withAdvice(({ tellAdvice }) => tellAdvice(timeline, svg));
        }
        if (!player.isAwake) show.forget?.(svg);
      } catch (error) {
        fail(error);
      }
    },
    paintCopy(copy) {
      const svg = copy.querySelector<SVGSVGElement>(':scope > .scene-svg');
      if (!svg || !shown) return;
      const playhead = stops[stopOf(copy)] ?? 0;
      shown.show.paint(svg, playhead);
      setDescription(copy, shown.show.describe?.(playhead) ?? '');
      copy.setAttribute('data-step', String(stopOf(copy)));
    },
    close() {
      closed = true;
      player?.sleep();
      player = undefined;
      shown?.show.restore?.(shown.svg);
      clearHost(host);
    },
  };

  const begin = async () => {
    prepareHost(host);
    holdPlace(host);
    const told = wordsFor(host, registry);
    const words = told instanceof Promise ? await told : told;
    const loading = loadWords([...words]);
    if (loading) await loading;
    const found = writtenIn(host, registry, words);
    const written = found instanceof Promise ? await found : found;
    if (closed) return;
    if (written.synopsis) announce(written.synopsis);
    const opened = await written.open();
    if (closed) return;
    if (!written.synopsis) announce(opened.show.synopsis);
    shown = opened;
    player = playerOf(opened.svg, opened.show, reflect, fail);
    player.put(stops[stopOf(host)] ?? 0);
    opened.show.renew?.((adopt) => void renew(adopt), fail);
  };

  /** New measures are taken into use at rest: nothing may jump in the middle of a step. */
  const renew = async (adopt: () => void) => {
    while (!closed && host.hasAttribute('data-moving')) await player?.settled();
    if (closed) return;
    adopt();
    if (player) {
      const { isLooping, target } = player;
      player.put(target);
      if (isLooping) player.loop();
    }
    listener.renewed();
  };
  const fail = (error: unknown) => {
    const failed = player;
    player = undefined;
    failed?.sleep();
    showCard(host, error);
  };
  /** Puts the markers into the host, for reveal to count. */
  const announce = (told: Synopsis) => {
    scene = told;
    stops = stopsOf(scene, pace);
    host.dataset.steps = String(stops.length - 1);
    // For programs that print decks, as the markers' `data-pdf`.
    if (scene.entrance?.pdf) host.dataset.entrancePdf = scene.entrance.pdf;
    // A slide that reveal made anew from its HTML brings its markers along, their order among the
    // slide's other fragments and which of them are visible.
    const [first, ...others] = markersOf(host);
    if (!first?.dataset.step || others.length !== stops.length - 2) addMarkers(host, scene, stops);
  };

  const reflect = (state: 'moving' | 'resting') => {
    if (!player || !scene) return;
    const { target } = player;
    const step = String(stopReached(stops, target));
    const moved = host.getAttribute('data-step') !== step;
    const wasMoving = host.hasAttribute('data-moving');
    if (moved) host.setAttribute('data-step', step);
    host.toggleAttribute('data-moving', state === 'moving');
    if (player.isAwake) setDescription(host, shown?.show.describe?.(target) ?? '');
    if (moved) listener.stepped(scene, Number(step), stops.length - 1);
    if (wasMoving && state === 'resting') listener.settled(scene);
  };

  const ready = begin().catch(fail);
  return { mounted, ready };
}

/** Says for those who cannot see it what the picture shows, and nothing of what is to come. */
function setDescription(host: Element, words: string): void {
  const description = host.querySelector(`${OWN_SVG} > desc`);
  if (description && description.textContent !== words) description.textContent = words;
}
