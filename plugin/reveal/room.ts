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
    const { width, height } = deck.getComputedSlideSize();
    const full = [...new Set(slides as readonly HTMLElement[])].filter(
      // To print, reveal takes all slides out of the page for some time: there nothing has a height.
      (slide) => slide?.isConnected && hostsIn(slide).length > 0,
    );
    const changed = laidOut(full, width, () => full.filter((slide) => shareRoom(slide, height)));
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

/** The scenes of a slide that take what height there is. */
const hostsIn = (slide: Element) => [
  ...slide.querySelectorAll<HTMLElement>(`${HOST}:not(.r-stretch)`),
];

/** Gives the scenes of a slide their heights, and says whether the slide has another height than before. */
function shareRoom(slide: HTMLElement, height: number): boolean {
  const state = () => `${slide.offsetHeight} of ${height}`;
  if (given.get(slide) === state()) return false;
  const hosts = hostsIn(slide);
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
}

const ROOM = '--scene-room';

/** Takes from a host what this file has given it. */
export function clearRoom(host: HTMLElement): void {
  host.style.removeProperty(ROOM);
  if (host.getAttribute('style') === '') host.removeAttribute('style');
}

/**
 * Measures slides in their size even if they are not displayed, and as high as their content even in the
 * overview, where reveal clips them to their places (`.reveal.overview .slides section`). All at one go:
 * to lay out the page for each of twenty slides took longer than to paint them.
 */
function laidOut<Result>(
  slides: readonly HTMLElement[],
  width: number,
  measure: () => Result,
): Result {
  const isInOverview = slides[0]?.closest('.reveal.overview');
  const others = slides.filter((slide) => isInOverview || slide.offsetWidth !== width);
  const restore = others.flatMap((slide) => {
    const stack = slide.parentElement?.closest('section');
    const styles: Readonly<Record<string, string>> = {
      display: 'block',
      width: `${width}px`,
      ...(isInOverview && { height: slide.style.height || 'auto' }),
    };
    return [slide, ...(stack ? [stack] : [])].flatMap(({ style }) =>
      Object.entries(styles).map(([name, value]) => {
        const [old, priority] = [style.getPropertyValue(name), style.getPropertyPriority(name)];
        style.setProperty(name, value, 'important');
        return () => style.setProperty(name, old, priority);
      }),
    );
  });
  try {
    return measure();
  } finally {
    // Slides of one stack have found it as the one before has left it.
    for (const undo of restore.reverse()) undo();
  }
}
