import type { RevealApi } from 'reveal.js';
import { type DeckScenes, isCurrent } from './deck-scenes.js';
import type { Mounted } from './mounted.js';
import { isPrintView } from './print-view.js';

/** Whether the audience sees a scene, or may in a moment, or cannot. */
export type Nearness = 'seen' | 'near' | 'far';

/** Reveal 4 has no scroll view. */
type Scrolling = RevealApi & { isScrollView?: () => boolean };

/** On paper and in the scroll view all slides are seen, one after another. */
const isAllSeen = (deck: Scrolling) => isPrintView(deck) || deck.isScrollView?.() === true;

/** How near a scene is: as near as its slide. */
export function nearnessOf(all: DeckScenes, scene: Mounted): Nearness {
  const { deck } = all;
  if (isAllSeen(deck) || isCurrent(all, scene)) return 'seen';
  if (!isDisplayed(deck, scene.host.closest('section'))) return 'far';
  return deck.isOverview() ? 'seen' : 'near';
}

/**
 * Whether reveal displays a slide: it does so within its `viewDistance`, farther in the overview, and not
 * before it has started.
 */
export function isDisplayed(deck: RevealApi, slide: HTMLElement | null): boolean {
  const stack = slide?.parentElement?.closest<HTMLElement>('section');
  const styles = [slide, stack].map((each) => each?.style.display);
  return isAllSeen(deck) || !styles.some((display) => display === '' || display === 'none');
}
