import { needsSteps } from './asked-step.js';
import { type DeckScenes, isCurrent, isStarted } from './deck-scenes.js';
import { clearHost, hostsIn } from './hosts.js';
import type { Near } from './keep-near.js';
import { HOST, type Registry } from './markup.js';
import { mount } from './mount.js';
import type { Mounted } from './mounted.js';
import { enter, rest } from './move-scenes.js';
import { printScenes } from './print-scenes.js';
import { isPrintView } from './print-view.js';
import { hasSource } from './written/languages.js';

/** Mounts the scenes of a deck, those that come later too, and lets go of those that leave. */
export function mountScenes(all: DeckScenes, registry: Registry, near: Near) {
  const { deck, root, scenes } = all;
  const tell = (type: string, data: object) => deck.dispatchEvent({ type, data });
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
      .map(add);
  };
  const add = (host: HTMLElement) => {
    const { mounted: scene, ready } = mount(host, registry, all.pace, {
      stepped: ({ name }, step, steps) => tell('scenestep', { scene: name, step, steps }),
      settled({ name }) {
        tell('scenesettled', { scene: name });
        near.settled();
      },
      renewed: () => isPrintView(deck) && printScenes(all),
    });
    host.dataset.sceneNumber = String(++mounted);
    scenes.push(scene);
    const begun = ready.then(() => begin(scene));
    // The tools of diagrams are large: no slide waits for them, unless it matters how many steps there are.
    return (needsSteps(deck) || !hasSource(host)) && begun;
  };
  const begin = (scene: Mounted) => {
    if (needsSteps(deck)) scene.read();
    // Until reveal has started nobody knows what is to be seen: a title that will write itself must
    // not be there for a frame before.
    if (!isStarted(all)) scene.player?.put(-1);
    // Before it moves: only what is painted by this has been given its room.
    near.welcome(scene);
    if (!isStarted(all)) return;
    // Late, after reveal has started: fonts or KaTeX were slow, or the slide is new.
    if (isPrintView(deck)) printScenes(all);
    else if (isCurrent(all, scene)) enter(all, scene);
    else rest(all, scene);
  };

  let ready: Promise<unknown> = Promise.all(takeStock());
  // Slides may come at any time: from Markdown, from a framework, before a deck.sync(), and when
  // reveal leaves its scroll view: it makes all slides anew from their HTML.
  const slides = new MutationObserver((records) => {
    const outside = ({ target }: MutationRecord) => !(target as Element).closest(HOST);
    // To print, reveal takes all slides out of the page for some time.
    if (isPrintView(deck) || !records.some(outside)) return;
    ready = Promise.all([ready, ...takeStock()]);
    near.survey();
  });
  slides.observe(root, { subtree: true, childList: true });
  return {
    /** Resolves when those that are there now can be shown, or have failed; of diagrams where it must. */
    get ready() {
      return ready;
    },
    close() {
      slides.disconnect();
      for (const scene of scenes) scene.close();
      // Also what reveal has made anew in this very moment.
      for (const host of root.querySelectorAll<HTMLElement>('[data-scene-number]')) clearHost(host);
    },
  };
}
