import type { RevealApi } from 'reveal.js';
import { listen } from './listen.js';
import { HOST } from './markup.js';
import { isDisplayed } from './nearness.js';
import { withAdvice } from './with-advice.js';

/** A scene that is smaller than this part of its size can hardly be read: its author is told. */
const LEGIBLE = 0.25;

/** A scene keeps this part of the slide's height, however full the slide is. */
const LEAST = 0.05;

/** Scenes side by side come near to the height by half each turn; a scene alone takes one. */
const TURNS = 12;

/** How high each slide was when its scenes were given their room. */
const given = new WeakMap<Element, string>();

export type Room = ReturnType<typeof keepRoom>;

/**
 * Lets the scenes of a slide share the height that its other content leaves: below a heading a scene
 * is smaller, and does not run off the slide. Reveal does so for one child of a slide if its author
 * asks (`r-stretch`); a generator of slides cannot ask, and its scenes may be deeper inside. For print
 * it matters more: what is higher than a page is moved to the next one, which is then cut off.
 */
export function keepRoom(deck: RevealApi) {
  const isReady = () => deck.getRevealElement()?.classList.contains('ready') ?? false;
  const share = (slides: readonly (Element | null | undefined)[] = displayed(deck)) => {
    if (deck.getConfig().disableLayout) return; // then a slide has no height of its own
    const size = deck.getComputedSlideSize();
    const changed = slides.filter((slide) => slide && shareRoom(slide as HTMLElement, size));
    // Reveal centres a slide by its height.
    if (changed.length > 0 && isReady()) deck.layout();
  };
  const shareAll = () => share();
  const shareCurrent = () => share([deck.getCurrentSlide()]);
  const unlisten = [
    listen(deck, {
      ready: shareCurrent,
      slidechanged: shareCurrent,
      overviewshown: shareAll,
      resize: shareAll,
    }),
    // A heading is higher in another font.
    listen(document.fonts, { loadingdone: shareCurrent }),
  ];
  return {
    /** Measures these slides, or all that are displayed. */
    share,
    close() {
      for (const each of unlisten) each();
    },
  };
}

/** Those that anybody may see. */
const displayed = (deck: RevealApi) =>
  (deck.getSlides() as HTMLElement[]).filter((slide) => isDisplayed(deck, slide));

/** The size of a slide, in pixels of the slide. */
interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** Gives the scenes of a slide their heights, and says whether the slide has another height than before. */
function shareRoom(slide: HTMLElement, { width, height }: SlideSize): boolean {
  const hosts = [...slide.querySelectorAll<HTMLElement>(`${HOST}:not(.r-stretch)`)];
  // To print, reveal takes all slides out of the page for some time: there nothing has a height.
  if (hosts.length === 0 || !slide.isConnected) return false;
  return laidOut(slide, width, () => {
    const state = () => `${slide.offsetHeight} of ${height}`;
    if (given.get(slide) === state()) return false;
    for (const host of hosts) clearRoom(host);
    // A drawing that is as wide as its slide may be many times as high.
    const heights = hosts.map((host) => Math.min(host.offsetHeight, height));
    const sum = heights.reduce((total, each) => total + each, 0);
    let part = 1;
    for (let turn = 0; turn < TURNS && part > 0 && slide.offsetHeight > height; turn++) {
      for (const [i, host] of hosts.entries()) {
        const room = Math.max(LEAST * height, (heights[i] ?? 0) * part);
        host.style.setProperty(ROOM, `${Math.floor(room)}px`);
      }
      part -= Math.max(0, slide.offsetHeight - height) / sum;
    }
    if (part < LEGIBLE) withAdvice(({ tellFull }) => tellFull(hosts));
    given.set(slide, state());
    return true;
  });
}

const ROOM = '--scene-room';

/** Takes from a host what this file has given it. */
export function clearRoom(host: HTMLElement): void {
  host.style.removeProperty(ROOM);
  if (host.getAttribute('style') === '') host.removeAttribute('style');
}

/**
 * Measures a slide in its size even if it is not displayed, and as high as its content even in the
 * overview, where reveal clips it to its place (`.reveal.overview .slides section`).
 */
function laidOut<Result>(slide: HTMLElement, width: number, measure: () => Result): Result {
  const inOverview = slide.closest('.reveal.overview') !== null;
  if (slide.offsetWidth === width && !inOverview) return measure();
  const stack = slide.parentElement?.closest('section');
  const hidden = stack ? [slide, stack] : [slide];
  const styles: Readonly<Record<string, string>> = {
    display: 'block',
    width: `${width}px`,
    ...(inOverview && { height: slide.style.height || 'auto' }),
  };
  const restore = hidden.flatMap(({ style }) =>
    Object.entries(styles).map(([name, value]) => {
      const [old, priority] = [style.getPropertyValue(name), style.getPropertyPriority(name)];
      style.setProperty(name, value, 'important');
      return () => style.setProperty(name, old, priority);
    }),
  );
  try {
    return measure();
  } finally {
    for (const undo of restore) undo();
  }
}
