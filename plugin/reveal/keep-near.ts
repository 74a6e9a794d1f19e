import { type DeckScenes, isStarted } from './deck-scenes.js';
import { inIdleTime } from './in-idle-time.js';
import type { Mounted } from './mounted.js';
import { type Nearness, nearnessOf } from './nearness.js';
import type { Room } from './room.js';

export type Near = ReturnType<typeof keepNear>;

/**
 * Keeps the pictures of those scenes that are near the slide that is shown. Three hundred of them take
 * seconds to be worked out and 60 MB; one takes some milliseconds. So what is seen is painted at once, its
 * neighbours in idle time, the next one first, and what has become far is let go.
 */
export function keepNear(all: DeckScenes, room: Room) {
  /** Those of which nobody knows yet whether they can be shown. */
  const unread = new Set<Mounted>();
  const wake = (scene: Mounted) => {
    if (!scene.player || scene.player.isAwake) return;
    room.share([scene.host.closest('section')]);
    scene.wake();
  };
  const isPlaced = (scene: Mounted, nearness: Nearness) => nearnessOf(all, scene) === nearness;
  const next = () => {
    // The first picture goes before all else, and a movement needs every frame: they ask again at their end.
    if (!isStarted(all) || all.root.querySelector('[data-moving]')) return undefined;
    const asleep = all.scenes.filter(({ player }) => player && !player.isAwake);
    const near = asleep.filter((scene) => isPlaced(scene, 'near'));
    const here = all.deck.getCurrentSlide();
    const ahead = near.find(
      ({ host }) => here?.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const nearest = ahead ?? near.at(-1);
    if (nearest) return () => wake(nearest);
    const far = all.scenes.find((scene) => scene.player?.isAwake && isPlaced(scene, 'far'));
    if (far) return () => far.player?.sleep();
    const [first] = unread;
    if (!first) return undefined;
    return () => {
      unread.delete(first);
      first.proofread();
    };
  };
  const idle = inIdleTime(next);
  return {
    /** Another slide may be shown, or more of them. */
    survey() {
      for (const scene of all.scenes) if (isPlaced(scene, 'seen')) wake(scene);
      idle.ask();
    },
    /** A scene has come. */
    welcome(scene: Mounted) {
      if (isPlaced(scene, 'seen')) wake(scene);
      unread.add(scene);
      idle.ask();
    },
    /** Nothing moves any more. */
    settled: idle.ask,
    close: idle.close,
  };
}
