// `?rehearse`: while a deck is being written, it marks itself what is wrong on the slide that is shown.
import type { RevealApi } from 'reveal.js';
import { look } from '../look.js';
import { notebook } from '../notebook.js';
import { feelEverything } from '../see/behind.js';
import { inWindow, planeOf } from '../see/plane.js';
import { whenAtRest } from './at-rest.js';
import { overlayOn } from './overlay.js';

/** As `rehearse` has it unless told. */
const MEASURES = { lastRow: 0.02 };

/** What changes what is seen. */
const EVENTS = [
  'ready',
  'slidechanged',
  'fragmentshown',
  'fragmenthidden',
  'slidetransitionend',
  'overviewshown',
  'overviewhidden',
  'resize',
] as const;

/**
 * Marks what is wrong on the present slide whenever the deck has come to rest.
 *
 * @returns the way to stop.
 */
export function markFaults(deck: RevealApi): () => void {
  const overlay = overlayOn(deck.getViewportElement() as HTMLElement);
  const notes = notebook();
  /** Which change it is that is waited for: a later one goes before it. */
  let turn = 0;
  const changed = async () => {
    const mine = ++turn;
    overlay.show([]);
    const slide = deck.getCurrentSlide() as HTMLElement | undefined;
    if (!slide || deck.isOverview()) return;
    await whenAtRest(slide, () => mine !== turn);
    if (mine !== turn) return;
    const faults = await faultsOf(slide);
    if (mine === turn) overlay.show(faults);
  };
  const faultsOf = async (slide: HTMLElement) => {
    const at = deck.getSlides().indexOf(slide);
    const stop = slide.querySelectorAll('.fragment.visible').length;
    const undo = feelEverything();
    const { found, ids } = await look(slide, MEASURES).finally(undo);
    notes.saw(at, stop, ids);
    for (const { check, ...each } of found) notes.tell(check, at, stop, each);
    const plane = planeOf(slide);
    return found
      .filter(({ check, of }) => !notes.isMeant(check, at, of))
      .map(({ where, ...told }) => ({ ...told, frame: where && inWindow(plane, where) }));
  };
  const again = () => void changed();
  for (const event of EVENTS) deck.on(event, again);
  window.addEventListener('scroll', again, { passive: true });
  document.fonts.addEventListener('loadingdone', again);
  again();
  return () => {
    turn++;
    for (const event of EVENTS) deck.off(event, again);
    window.removeEventListener('scroll', again);
    document.fonts.removeEventListener('loadingdone', again);
    overlay.remove();
  };
}
