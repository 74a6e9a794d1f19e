import type { RevealApi } from 'reveal.js';
import type { Player } from '../dom/player.js';
import { HOST, type Registry } from './markup.js';
import { type Mounted, mount } from './mount.js';
import { MARKER, stopOf } from './steps.js';

/** How long the deck waits with its start for scenes that are not measured yet. */
const PATIENCE = 1500;

/** Reveal 6 has renamed `isPrintingPDF`, though not in its types. */
function isPrintView(deck: RevealApi & { isPrintView?: () => boolean }): boolean {
  return deck.isPrintView ? deck.isPrintView() : deck.isPrintingPDF();
}

/** One deck with its scenes. */
export interface Adapter {
  /** The players of a slide's scenes, or of all. */
  players(slide?: Element): Player[];
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
export function adapt(deck: RevealApi, registry: Registry): Adapter {
  const root = deck.getRevealElement() as HTMLElement;
  const mounts = [...root.querySelectorAll<HTMLElement>(HOST)].map((host) =>
    mount(host, registry, {
      stepped: ({ name }, step, steps) => tell('scenestep', { scene: name, step, steps }),
      settled: ({ name }) => tell('scenesettled', { scene: name }),
    }),
  );
  const scenes = mounts.map(({ mounted }) => mounted);
  const tell = (type: string, data: object) => deck.dispatchEvent({ type, data });

  const isCurrent = ({ host }: Mounted) => deck.getCurrentSlide()?.contains(host) ?? false;
  const isPrinting = () => isPrintView(deck);
  const mayMove = (scene: Mounted) =>
    root.classList.contains('ready') &&
    isCurrent(scene) &&
    !deck.isOverview() &&
    !isPrinting() &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches;

  const follow = (scene: Mounted) => {
    const { player, host } = scene;
    const stop = stopOf(host);
    if (!player || player.target === stop) return;
    if (mayMove(scene) && Math.abs(stop - player.target) === 1) player.play(stop);
    else player.show(stop);
  };
  const rest = ({ player, host }: Mounted) => {
    if (player && (player.playhead !== stopOf(host) || player.target !== stopOf(host))) {
      player.show(stopOf(host));
    }
  };
  /** A slide that is entered at its start plays its entrance; entered anywhere else, it is there. */
  const enter = (scene: Mounted) => {
    if (!scene.player || stopOf(scene.host) > 0 || !mayMove(scene)) return rest(scene);
    scene.player.show(-1);
    scene.player.play(0);
  };

  const onSlide = (event: Event) => {
    const { previousSlide, currentSlide } = event as Event & Record<string, Element | undefined>;
    const forwards =
      previousSlide && currentSlide
        ? Boolean(
            previousSlide.compareDocumentPosition(currentSlide) & Node.DOCUMENT_POSITION_FOLLOWING,
          )
        : true;
    for (const scene of scenes) (isCurrent(scene) && forwards ? enter : rest)(scene);
  };
  const onReady = () => {
    for (const scene of scenes) (isCurrent(scene) ? enter : rest)(scene);
  };
  const onOverview = () => scenes.forEach(rest);
  const paintPages = () => {
    for (const copy of root.querySelectorAll<HTMLElement>(`.pdf-page ${HOST}`)) {
      const scene = scenes.find(({ host }) => host.dataset.scene === copy.dataset.scene);
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
  const markers = new MutationObserver((records) => {
    const changed = new Set(records.map(({ target }) => target as Element));
    for (const scene of scenes) {
      if (
        [...changed].some((each) => each.classList.contains(MARKER) && scene.host.contains(each))
      ) {
        follow(scene);
      }
    }
  });
  markers.observe(root, { subtree: true, attributes: true, attributeFilter: ['class'] });

  const all = Promise.all(
    mounts.map(({ mounted, ready }) =>
      ready.then(() => {
        // Until reveal has started nobody knows what is to be seen: a title that will write itself
        // must not be there for a frame before.
        if (!root.classList.contains('ready')) mounted.player?.show(-1);
        // Late, after reveal has started: fonts or KaTeX were slow.
        else if (isPrinting()) paintPages();
        else if (isCurrent(mounted)) enter(mounted);
        else rest(mounted);
      }),
    ),
  ).then(() => {});
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));

  return {
    ready: Promise.race([all, patience]),
    players: (slide) =>
      scenes.flatMap(({ host, player }) =>
        player && (!slide || slide.contains(host)) ? [player] : [],
      ),
    destroy() {
      markers.disconnect();
      for (const [type, listener] of listeners) deck.off(type, listener);
      for (const { player } of scenes) player?.stop();
    },
  };
}
