import { type DeckScenes, isStarted } from './deck-scenes.js';
import { inIdleTime } from './in-idle-time.js';
import type { Mounted } from './mounted.js';
import { isFar, isSeen } from './nearness.js';
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
  /** Those that are seen take their room at one go: between pictures the page is laid out anew for each. */
  const wake = (scenes: readonly Mounted[]) => {
    const asleep = scenes.filter(({ player }) => player && !player.isAwake);
    if (asleep.length > 0) room.share(asleep.map(({ host }) => host.closest('section')));
    for (const scene of asleep) scene.wake();
  };
  const next = () => {
    // The first picture goes before all else, and a movement needs every frame: they ask again at their end.
    if (!isStarted(all) || all.root.querySelector('[data-moving]')) return undefined;
    const near = all.scenes.filter(
      (scene) => scene.player && !scene.player.isAwake && !isFar(all, scene),
    );
    const here = all.deck.getCurrentSlide();
    const ahead = near.find(
      ({ host }) => here?.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const nearest = ahead ?? near.at(-1);
    if (nearest) return () => wake([nearest]);
    const far = all.scenes.find((scene) => scene.player?.isAwake && isFar(all, scene));
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
      wake(all.scenes.filter((scene) => isSeen(all, scene)));
      idle.ask();
    },
    /** A scene has come. */
    welcome(scene: Mounted) {
      if (isSeen(all, scene)) wake([scene]);
      unread.add(scene);
      idle.ask();
    },
    /** Nothing moves any more. */
    settled: idle.ask,
    close: idle.close,
  };
}
