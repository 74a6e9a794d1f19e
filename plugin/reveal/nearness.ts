import type { RevealApi } from 'reveal.js';
import { type DeckScenes, isCurrent } from './deck-scenes.js';
import type { Mounted } from './mounted.js';
import { isPrintView } from './print-view.js';

/** Reveal 4 has no scroll view. */
type Scrolling = RevealApi & { isScrollView?: () => boolean };

/** On paper and in the scroll view all slides are seen, one after another. */
const isAllSeen = (deck: Scrolling) => isPrintView(deck) || deck.isScrollView?.() === true;

/** Whether the audience sees a scene now, or does as soon as the overview moves. */
export function isSeen(all: DeckScenes, scene: Mounted): boolean {
  const { deck } = all;
  if (isAllSeen(deck) || isCurrent(all, scene)) return true;
  return deck.isOverview() && !isFar(all, scene);
}

/** Whether nobody can see a scene, as reveal does not display its slide. */
export const isFar = ({ deck }: DeckScenes, { host }: Mounted): boolean =>
  !isDisplayed(deck, host.closest('section'));

/**
 * Whether reveal displays a slide: it does so within its `viewDistance`, farther in the overview, and not
 * before it has started.
 */
export function isDisplayed(deck: RevealApi, slide: HTMLElement | null): boolean {
  const stack = slide?.parentElement?.closest<HTMLElement>('section');
  const styles = [slide, stack].map((each) => each?.style.display);
  return isAllSeen(deck) || !styles.some((display) => display === '' || display === 'none');
}
