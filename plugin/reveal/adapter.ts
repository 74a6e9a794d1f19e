import type { RevealApi } from 'reveal.js';
import { inTime } from '../dom/patience.js';
import type { Player } from '../dom/player.js';
import { needsSteps } from './asked-step.js';
import { changePace } from './change-pace.js';
import type { DeckScenes } from './deck-scenes.js';
import { keepNear } from './keep-near.js';
import { listen } from './listen.js';
import type { Registry } from './markup.js';
import type { Motion } from './motion.js';
import { mountScenes } from './mount-scenes.js';
import type { Mounted } from './mounted.js';
import { changeSlide, follow, loop, rest } from './move-scenes.js';
import type { Pace } from './pace.js';
import { printScenes } from './print-scenes.js';
import { proceed, replay } from './replay.js';
import { keepRoom } from './room.js';
import { watchMarkers } from './watch-markers.js';

/** How long the deck waits with its start for scenes that are not measured yet, in milliseconds. */
const PATIENCE = 1500;

/** The same where it must know how many steps there are. */
const LONGEST = 60_000;

/** One deck with its scenes. */
export interface Adapter {
  /** The players of a slide's scenes, or of all. */
  players(slide?: Element): Player[];
  /** A slide's scenes, or all; also those that have no player yet. */
  scenes(slide?: Element): Mounted[];
  /** Where the deck stops. */
  readonly pace: Pace;
  /** Lets the deck stop elsewhere; what is shown stays as it is. */
  setPace(pace: Pace): void;
  /** Plays again what the stop that is shown has brought: its steps, or the entrance. */
  replay(): void;
  /** Brings the scenes of the slide that is shown to their stops, in the deck's way of moving. */
  proceed(): void;
  /** Resolves when all scenes that are there now are ready, or will not be soon. */
  readonly ready: Promise<void>;
  destroy(): void;
}

/**
 * Keeps the players of a deck where reveal's fragments say. A single step forward or back on the
 * slide that is shown is played; all else (a link, a jump, the overview, print, `fragments: false`)
 * simply sets the playhead. Reveal has roads that change fragments without any event
 * (`showFragmentsIn` in its slide()), so it is the markers' classes that are watched.
 */
export function adapt(
  deck: RevealApi,
  registry: Registry,
  { pace, motion }: { pace: Pace; motion: () => Motion },
): Adapter {
  const root = deck.getRevealElement() as HTMLElement;
  const all: DeckScenes = { deck, root, scenes: [], motion, pace };
  // Before all else that listens to the deck: a scene is painted in its size.
  const room = keepRoom(deck);
  const near = keepNear(all, room);
  const unlisten = listen(deck, {
    slidechanged: (event: Event & Partial<Record<'previousSlide' | 'currentSlide', Element>>) => {
      near.survey();
      changeSlide(all, event.previousSlide, event.currentSlide);
    },
    ready: () => {
      near.survey();
      changeSlide(all);
    },
    overviewshown: () => {
      near.survey();
      for (const scene of all.scenes) rest(all, scene);
    },
    overviewhidden: () => {
      near.survey();
      for (const scene of all.scenes) loop(all, scene);
    },
    'pdf-ready': () => printScenes(all),
  });
  const markers = watchMarkers(root, {
    onSlide: near.survey,
    onTurned(hosts) {
      for (const scene of all.scenes) if (hosts.has(scene.host)) follow(all, scene);
    },
  });
  const mounting = mountScenes(all, registry, near);
  const scenesOf = (slide?: Element) =>
    all.scenes.filter(({ host }) => !slide || slide.contains(host));
  return {
    get pace() {
      return all.pace;
    },
    setPace: (other) => changePace(all, markers, other),
    replay: () => replay(all),
    proceed: () => proceed(all),
    scenes: scenesOf,
    get ready() {
      const patience = needsSteps(deck) ? LONGEST : PATIENCE;
      return inTime(mounting.ready, patience).then(() => room.share());
    },
    players: (slide) =>
      scenesOf(slide).flatMap((scene) => {
        scene.read();
        return scene.player ?? [];
      }),
    destroy() {
      markers.close();
      near.close();
      room.close();
      unlisten();
      mounting.close();
    },
  };
}
