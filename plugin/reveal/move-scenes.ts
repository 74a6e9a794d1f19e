import { type DeckScenes, isCurrent, isStarted } from './deck-scenes.js';
import { stopOf } from './markers.js';
import { leadsOn, type Motion, transitionTime } from './motion.js';
import type { Mounted } from './mounted.js';
import { isFar } from './nearness.js';
import { stopReached } from './pace.js';
import { isPrintView } from './print-view.js';

/** The playhead at which a scene should be. */
const due = ({ host, stops }: Mounted) => stops[stopOf(host)] ?? 0;

/**
 * Puts a scene at a playhead. One that reveal no longer displays is let go, as it will be in idle time: to work
 * out and paint the ends of slides that nobody sees took half of the time of a jump over them.
 */
function put(all: DeckScenes, scene: Mounted, playhead: number): void {
  if (isFar(all, scene)) scene.player?.sleep();
  scene.player?.put(playhead);
}

/** How a scene may move now: only in the slide that is shown, to people. */
export function motionOf(all: DeckScenes, scene: Mounted): Motion {
  const { deck, motion } = all;
  return isStarted(all) && isCurrent(all, scene) && !deck.isOverview() && !isPrintView(deck)
    ? motion()
    : 'none';
}

/**
 * Brings a scene to its stop, in the deck's way of moving.
 *
 * @param delay - seconds before it sets out.
 */
export function go(all: DeckScenes, scene: Mounted, delay = 0): void {
  const [to, how] = [due(scene), motionOf(all, scene)];
  if (how === 'full') scene.player?.play(to, delay);
  else if (how === 'reduced') scene.player?.fade(to);
  else put(all, scene, to);
}

/** The markers of a scene have turned: a single step is played, anything else is there at once. */
export function follow(all: DeckScenes, scene: Mounted): void {
  const { player, host, stops } = scene;
  if (!player) return;
  // None, too, when the playhead was put beyond the stop that the deck goes to.
  const steps = Math.abs(stopOf(host) - stopReached(stops, player.target));
  if (steps <= 1) {
    go(all, scene);
    return;
  }
  put(all, scene, due(scene));
  loop(all, scene);
}

/** Puts a scene at its stop. */
export function rest(all: DeckScenes, scene: Mounted): void {
  const { player } = scene;
  if (!player) return;
  const to = due(scene);
  const isThere = player.playhead === to && player.target === to;
  if (!isThere || player.isLooping) put(all, scene, to);
}

/** Lets a scene that stands at a step that loops repeat it. */
export function loop(all: DeckScenes, scene: Mounted): void {
  if (motionOf(all, scene) === 'full') scene.player?.loop();
}

/**
 * A slide that is entered at its start plays its entrance as soon as reveal's transition has brought
 * it; entered anywhere else, it is there.
 *
 * @param delay - seconds that the transition takes.
 */
export function enter(all: DeckScenes, scene: Mounted, delay = 0): void {
  if (scene.player && stopOf(scene.host) === 0 && motionOf(all, scene) === 'full') {
    scene.player.show(-1);
    go(all, scene, delay);
  } else rest(all, scene);
}

/** The deck has come to another slide, or to its first one. */
export function changeSlide(all: DeckScenes, previous?: Element, current?: Element): void {
  const isOnTheWay = previous && current;
  const delay = isOnTheWay ? transitionTime(current) : 0;
  const forwards = !isOnTheWay || leadsOn(all.deck, previous, current);
  for (const scene of all.scenes) {
    if (isCurrent(all, scene) && forwards) enter(all, scene, delay);
    else rest(all, scene);
    loop(all, scene);
  }
}
