import type { RevealApi } from 'reveal.js';
import { listen } from './listen.js';
import { HOST } from './markup.js';

/** A scene does not become smaller than this part of its size: then its slide is too full. */
const LEAST = 0.25;

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
  const share = (slides: readonly (Element | null | undefined)[] = deck.getSlides()) => {
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
    /** Measures these slides, or all. */
    share,
    close() {
      for (const each of unlisten) each();
    },
  };
}

/** The size of a slide, in pixels of the slide. */
interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** Gives the scenes of a slide their heights, and says whether one has another height now. */
function shareRoom(slide: HTMLElement, { width, height }: SlideSize): boolean {
  const hosts = [...slide.querySelectorAll<HTMLElement>(`${HOST}:not(.r-stretch)`)];
  if (hosts.length === 0) return false;
  return laidOut(slide, width, () => {
    const state = () => `${slide.offsetHeight} of ${height}`;
    if (given.get(slide) === state()) return false;
    const before = hosts.map((host) => host.offsetHeight);
    for (const host of hosts) clearRoom(host);
    const heights = hosts.map((host) => host.offsetHeight);
    const sum = heights.reduce((total, each) => total + each, 0);
    // One scene takes one turn. Of scenes side by side the sum is too large, so it takes some more.
    let part = 1;
    for (let turn = 0; turn < 8 && part > LEAST && slide.offsetHeight > height; turn++) {
      part = Math.max(LEAST, part - (slide.offsetHeight - height) / sum);
      for (const [i, host] of hosts.entries())
        host.style.setProperty(ROOM, `${Math.floor((heights[i] ?? 0) * part)}px`);
    }
    given.set(slide, state());
    return hosts.some((host, i) => host.offsetHeight !== before[i]);
  });
}

const ROOM = '--scene-room';

/** Takes from a host what this file has given it. */
export function clearRoom(host: HTMLElement): void {
  host.style.removeProperty(ROOM);
  if (host.getAttribute('style') === '') host.removeAttribute('style');
}

/** Measures a slide in its size even if it is not displayed. */
function laidOut<Result>(slide: HTMLElement, width: number, measure: () => Result): Result {
  if (slide.offsetWidth === width) return measure();
  const stack = slide.parentElement?.closest('section');
  const hidden = stack ? [slide, stack] : [slide];
  const styles: Readonly<Record<string, string>> = { display: 'block', width: `${width}px` };
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
