// Runs in the deck's page: goes through any reveal.js deck as a speaker does. There is no way to a deck's own
// object that all decks have; keys, messages and the classes of its elements all have.
import { awaitsFrame, pass, realNow, realTask } from './clock.js';

/** A slide, in the order of reading. */
export interface SlideData {
  readonly h: number;
  readonly v: number;
  /** The last stop: as many as it has groups of fragments. */
  readonly stops: number;
  readonly title: string;
  readonly scenes: readonly string[];
  readonly hasNotes: boolean;
}

/** Where a deck stands. */
export interface Place {
  /** From 0, in the order of reading. */
  readonly slide: number;
  readonly stop: number;
}

/** The keys of a presenter's remote control. */
const [NEXT, BACK] = [34, 33];

/** The slides. Where a deck is a page to be scrolled, stacks that have become empty are left beside them. */
export function leaves(): HTMLElement[] {
  const scrolled = document.querySelectorAll<HTMLElement>('.reveal .scroll-page-content > section');
  if (scrolled.length > 0) return [...scrolled];
  return [
    ...document.querySelectorAll<HTMLElement>(
      '.reveal .slides > section:not(:has(> section)), .reveal .slides > section > section',
    ),
  ];
}

/** The slide that is shown. */
export const current = (): HTMLElement =>
  leaves().find(
    (slide) =>
      slide.classList.contains('present') &&
      (slide.parentElement?.localName !== 'section' ||
        slide.parentElement.classList.contains('present')),
  ) ?? (leaves()[0] as HTMLElement);

/** How many stops fragments make: those of one index come together, one without comes alone. */
export const groupsOf = (fragments: Iterable<HTMLElement>): number =>
  new Set([...fragments].map((each) => each.dataset.fragmentIndex ?? each)).size;

const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** As reveal counts a slide. */
function indicesOf(slide: HTMLElement) {
  const stack = slide.parentElement?.localName === 'section' ? slide.parentElement : undefined;
  const columns = [...document.querySelectorAll('.reveal .slides > section')];
  return {
    h: columns.indexOf(stack ?? slide),
    v: stack ? [...stack.querySelectorAll(':scope > section')].indexOf(slide) : 0,
  };
}

export function slides(): SlideData[] {
  return leaves().map((slide) => {
    const hosts = [...slide.querySelectorAll<HTMLElement>('[data-scene]')];
    return {
      ...indicesOf(slide),
      stops: groupsOf(slide.querySelectorAll<HTMLElement>('.fragment')),
      title:
        words(slide.querySelector('h1, h2, h3, h4, h5, h6')) ||
        words(slide.querySelector('[data-scene] svg > title')),
      scenes: hosts.map(({ dataset }) => dataset.scene ?? ''),
      hasNotes:
        slide.hasAttribute('data-notes') || words(slide.querySelector('aside.notes')) !== '',
    };
  });
}

export function place(): Place {
  const slide = current();
  return {
    slide: leaves().indexOf(slide),
    stop: groupsOf(slide.querySelectorAll<HTMLElement>('.fragment.visible')),
  };
}

/** Presses a key, as on a keyboard. */
export function press(keyCode: number): void {
  const init = { keyCode, which: keyCode, bubbles: true, cancelable: true };
  document.dispatchEvent(new KeyboardEvent('keydown', init));
  document.dispatchEvent(new KeyboardEvent('keyup', init));
}

export const next = (): void => press(NEXT);
export const back = (): void => press(BACK);

/** Has reveal do something. */
export async function call(method: string, ...args: unknown[]): Promise<void> {
  const told = new Promise((resolve) =>
    window.addEventListener('message', resolve, { once: true }),
  );
  window.postMessage(JSON.stringify({ method, args }), '*');
  await told;
  await realTask();
}

function indicesAt(slide: number) {
  const leaf = leaves()[slide];
  return leaf ? indicesOf(leaf) : { h: 0, v: 0 };
}

/** Goes to a stop as a script does. */
export async function goTo({ slide, stop }: Place): Promise<void> {
  const { h, v } = indicesAt(slide);
  await call('slide', h, v, stop - 1);
}

/** Goes to a stop as by a link in the page. */
export async function follow({ slide, stop }: Place): Promise<void> {
  const { h, v } = indicesAt(slide);
  const hash = `#/${h}/${v}/${stop - 1}`;
  // A deck may have written its own address for where it is.
  if (location.hash === hash) location.hash = '#';
  const told = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  location.hash = hash;
  await told;
  await realTask();
}

/** Longer takes no step. */
const ENDLESS = 120_000;

/** How a movement went. */
export interface Movement {
  /** Milliseconds until all was at rest; endless where it never was. */
  readonly time: number;
  /** What each of its frames took the computer, in milliseconds. */
  readonly costs: readonly number[];
}

/**
 * Lets time pass until nothing moves.
 *
 * @param frame - milliseconds from one frame to the next.
 */
export async function rest(frame: number): Promise<Movement> {
  const costs: number[] = [];
  let time = 0;
  const go = async (milliseconds: number) => {
    const begin = realNow();
    await pass(milliseconds);
    document.body.getBoundingClientRect();
    costs.push(realNow() - begin);
    time += milliseconds;
  };
  await go(17);
  await go(17);
  while (current().querySelector('[data-moving]') && time < ENDLESS) await go(frame);
  const isEndless = time >= ENDLESS;
  finishAnimations();
  for (const more of [100, 400]) await pass(more);
  // What a page moves by itself, as code that scrolls; some go on for ever.
  for (let i = 0; i < 60 && awaitsFrame(); i++) await pass(100);
  finishAnimations();
  return { time: isEndless ? Number.POSITIVE_INFINITY : time, costs };
}

/** The browser's own clock cannot be stopped: what CSS moves is put to its end. */
export function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    const end = animation.effect?.getComputedTiming().endTime;
    if (typeof end === 'number' && Number.isFinite(end)) animation.finish();
    else {
      animation.pause();
      animation.currentTime = 0;
    }
  }
}

/** The slide in which an address is written; −1 for none. */
export function slideWith(address: string): number {
  const asks = (element: Element) =>
    ['src', 'href', 'data-src', 'data-background-image', 'poster'].some((name) => {
      const value = element.getAttribute(name);
      return value && new URL(value, document.baseURI).href === address;
    });
  return leaves().findIndex((slide) => [slide, ...slide.querySelectorAll('*')].some(asks));
}
