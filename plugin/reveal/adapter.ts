import type { RevealApi } from 'reveal.js';
import type { Player } from '../dom/player.js';
import { clearHost, hostsIn } from './hosts.js';
import { HOST, type Registry } from './markup.js';
import { leadsOn, type Motion, transitionTime } from './motion.js';
import { type Mounted, mount } from './mount.js';
import { type Pace, stopReached } from './pace.js';
import { keepRoom } from './room.js';
import { stopOf } from './steps.js';
import { watchMarkers } from './watch-markers.js';

/** How long the deck waits with its start for scenes that are not measured yet. */
const PATIENCE = 1500;

/** Reveal 6 has renamed `isPrintingPDF`, though not in its types. */
export function isPrintView(deck: RevealApi & { isPrintView?: () => boolean }): boolean {
  return deck.isPrintView ? deck.isPrintView() : deck.isPrintingPDF();
}

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
  /** Resolves when all scenes are ready, or will not be soon. */
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
  { pace: firstPace, motion }: { pace: Pace; motion: () => Motion },
): Adapter {
  let pace = firstPace;
  const root = deck.getRevealElement() as HTMLElement;
  const scenes: Mounted[] = [];
  // Before all else that listens to the deck: a scene is painted in its size.
  const room = keepRoom(deck);
  const tell = (type: string, data: object) => deck.dispatchEvent({ type, data });

  const isCurrent = ({ host }: Mounted) => deck.getCurrentSlide()?.contains(host) ?? false;
  const isPrinting = () => isPrintView(deck);
  /** The playhead at which a scene should be. */
  const due = ({ host, stops }: Mounted) => stops[stopOf(host)] ?? 0;
  const motionOf = (scene: Mounted): Motion =>
    root.classList.contains('ready') && isCurrent(scene) && !deck.isOverview() && !isPrinting()
      ? motion()
      : 'none';
  const go = (scene: Mounted, delay = 0) => {
    const [to, how] = [due(scene), motionOf(scene)];
    if (how === 'full') scene.player?.play(to, delay);
    else if (how === 'reduced') scene.player?.fade(to);
    else scene.player?.show(to);
  };

  const follow = (scene: Mounted) => {
    const { player, host, stops } = scene;
    if (!player) return;
    // None, too, when the playhead was put beyond the stop that the deck goes to.
    const steps = Math.abs(stopOf(host) - stopReached(stops, player.target));
    if (steps <= 1) go(scene);
    else player.show(due(scene));
  };
  const rest = (scene: Mounted) => {
    const { player } = scene;
    if (player && (player.playhead !== due(scene) || player.target !== due(scene))) {
      player.show(due(scene));
    }
  };
  /**
   * A slide that is entered at its start plays its entrance as soon as reveal's transition has
   * brought it; entered anywhere else, it is there.
   */
  const enter = (scene: Mounted, delay = 0) => {
    if (!scene.player || stopOf(scene.host) > 0 || motionOf(scene) !== 'full') return rest(scene);
    scene.player.show(-1);
    go(scene, delay);
  };

  const onSlide = (event: Event) => {
    const { previousSlide, currentSlide } = event as Event & Record<string, Element | undefined>;
    const delay = previousSlide && currentSlide ? transitionTime(currentSlide) : 0;
    const forwards = !previousSlide || !currentSlide || leadsOn(deck, previousSlide, currentSlide);
    for (const scene of scenes) {
      if (isCurrent(scene) && forwards) enter(scene, delay);
      else rest(scene);
    }
  };
  const onReady = () => {
    for (const scene of scenes) (isCurrent(scene) ? enter : rest)(scene);
  };
  const onOverview = () => scenes.forEach(rest);
  const paintPages = () => {
    for (const copy of root.querySelectorAll<HTMLElement>(`.pdf-page ${HOST}`)) {
      // Not by name: scenes of one name may stand in two slides, or in one.
      const scene = scenes.find(
        ({ host }) => host.dataset.sceneNumber === copy.dataset.sceneNumber,
      );
      if (scene && copy !== scene.host) scene.paintCopy(copy);
      else if (scene) rest(scene);
    }
  };

  const listeners: [string, (event: Event) => void][] = [
    ['slidechanged', onSlide],
    ['ready', onReady],
    ['overviewshown', onOverview],
    ['pdf-ready', paintPages],
  ];
  for (const [type, listener] of listeners) deck.on(type, listener);
  let mounted = 0;
  /** Mounts the hosts that have come since, and lets those go that have left the page. */
  const takeStock = () => {
    const gone = scenes.filter(({ host }) => !root.contains(host));
    for (const scene of gone) {
      scenes.splice(scenes.indexOf(scene), 1);
      scene.close();
    }
    const known = new Set(scenes.map(({ host }) => host));
    return hostsIn(root)
      .filter((host) => !known.has(host))
      .map((host) => {
        const { mounted: scene, ready } = mount(host, registry, pace, {
          stepped: ({ name }, step, steps) => tell('scenestep', { scene: name, step, steps }),
          settled: ({ name }) => tell('scenesettled', { scene: name }),
          renewed: () => isPrinting() && paintPages(),
        });
        host.dataset.sceneNumber = String(++mounted);
        scenes.push(scene);
        return ready.then(() => begin(scene));
      });
  };
  const begin = (scene: Mounted) => {
    if (!isPrinting()) room.share([scene.host.closest('section')]);
    // Until reveal has started nobody knows what is to be seen: a title that will write itself must
    // not be there for a frame before.
    if (!root.classList.contains('ready')) scene.player?.show(-1);
    // Late, after reveal has started: fonts or KaTeX were slow, or the slide is new.
    else if (isPrinting()) paintPages();
    else if (isCurrent(scene)) enter(scene);
    else rest(scene);
  };

  const markers = watchMarkers(root, (turned) => {
    scenes.filter(({ host }) => turned.some((each) => host.contains(each))).forEach(follow);
  });

  const all = Promise.all(takeStock()).then(() => {});
  // Slides may come at any time: from Markdown, from a framework, before a deck.sync(), and when
  // reveal leaves its scroll view: it makes all slides anew from their HTML.
  const slides = new MutationObserver((records) => {
    const outside = ({ target }: MutationRecord) => !(target as Element).closest(HOST);
    // To print, reveal takes all slides out of the page for some time.
    if (!isPrinting() && records.some(outside)) takeStock();
  });
  slides.observe(root, { subtree: true, childList: true });
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));

  const scenesOf = (slide?: Element) => scenes.filter(({ host }) => !slide || slide.contains(host));

  return {
    get pace() {
      return pace;
    },
    setPace(other) {
      markers.flush();
      pace = other;
      for (const scene of scenes) scene.setPace(other);
      for (const slide of deck.getSlides()) deck.syncFragments(slide as HTMLElement);
      markers.forget(); // other markers, the same picture
    },
    replay() {
      for (const scene of scenes.filter(isCurrent)) {
        if (motionOf(scene) === 'none') continue;
        scene.player?.show(scene.stops[stopOf(scene.host) - 1] ?? -1);
        go(scene);
      }
    },
    proceed() {
      for (const scene of scenes.filter(isCurrent)) go(scene);
    },
    scenes: scenesOf,
    ready: Promise.race([all, patience]).then(() => room.share()),
    players: (slide) => scenesOf(slide).flatMap(({ player }) => player ?? []),
    destroy() {
      markers.close();
      slides.disconnect();
      room.close();
      for (const [type, listener] of listeners) deck.off(type, listener);
      for (const scene of scenes) scene.close();
      // Also what reveal has made anew in this very moment.
      for (const host of root.querySelectorAll<HTMLElement>('[data-scene-number]')) clearHost(host);
    },
  };
}
