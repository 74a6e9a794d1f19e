// Runs in the deck's page: waits until each page of reveal's print view is what it should be.
import { inTime } from '../../dom/patience.js';
import { lacksOf } from '../../reveal/advice/lacks.js';
import { bareIn, unreadIn } from '../../reveal/lacking.js';
import { joinGlyphs } from './join-glyphs.js';
import { neverStarts } from './never-starts.js';
import { sheets } from './pages.js';

/** Milliseconds that scenes have to fail once one of them has failed. */
const PATIENCE = 1000;

/** What became of the deck. */
interface Readiness {
  /** `'ready'`, or what never came. */
  readonly state: 'ready' | 'no reveal' | 'no start' | 'no pages' | 'no plugin' | 'unsettled';
  /** What the deck's author must mend. */
  readonly errors: readonly string[];
  /** What is missing in the pictures, but no reason to stop. */
  readonly warnings: readonly string[];
}

/**
 * Resolves when all pages are there with their fonts, images and scenes at rest.
 *
 * @param limit - milliseconds; what has not come by then does not come.
 */
export async function ready(limit: number): Promise<Readiness> {
  const end = performance.now() + limit;
  const left = () => Math.max(0, end - performance.now());
  await until(() => document.readyState !== 'loading', left());
  if (!document.querySelector('.reveal .slides')) return outcome('no reveal');
  const pages = until(() => sheets().length > 0 || errorsOf(document.body).length > 0, left());
  const come = await Promise.race([pages, neverStarts()]);
  const early = await allErrors(left());
  if (early.length > 0) return { ...outcome('ready'), errors: early };
  if (come !== true) return outcome(come || 'no pages');
  // Reveal makes its pages when all plugins have begun.
  if (hosts().length > 0 && !document.querySelector('[data-scene-theme]'))
    return outcome('no plugin');
  loadLazily();
  const settled = await until(
    () => errorsOf(document.body).length > 0 || hosts().every(isSettled),
    left(),
  );
  joinGlyphs();
  // Without a layout, the browser does not know which fonts it needs.
  void document.body.offsetHeight;
  const missing = await imagesMissing(left());
  await inTime(document.fonts.ready, left());
  copyCanvases();
  const fonts = [...document.fonts].filter(({ status }) => status === 'error');
  return {
    state: settled ? 'ready' : 'unsettled',
    errors: await allErrors(left()),
    warnings: [
      ...lacks(),
      ...missing.map((source) => `The image ${source} did not load.`),
      ...new Set(fonts.map(({ family }) => `The font ${family} did not load.`)),
    ],
  };
}

/** What is told in the console of a deck that has our plugin. */
function lacks(): string[] {
  const viewport = document.querySelector('[data-scene-theme]');
  if (!viewport) return [];
  const found = lacksOf(bareIn(viewport), unreadIn(viewport));
  return found.map(([, problem]) => `In the page: ${problem}`);
}

const outcome = (state: Readiness['state']): Readiness => ({ state, errors: [], warnings: [] });

/** Resolves with true when the document has come to fulfil the condition, with false at the limit. */
function until(isTrue: () => boolean, limit: number): Promise<boolean> {
  if (isTrue()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (value: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('DOMContentLoaded', look);
      resolve(value);
    };
    const look = () => {
      if (isTrue()) finish(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    document.addEventListener('DOMContentLoaded', look);
    const timer = setTimeout(() => finish(isTrue()), limit);
  });
}

const hosts = () => [...document.querySelectorAll<HTMLElement>('.reveal .pdf-page [data-scene]')];

/** A page's scene shows the step that the page's markers count. */
function isSettled(host: HTMLElement): boolean {
  const steps = host.querySelectorAll('.scene-step.visible').length;
  return host.dataset.step === String(steps) && host.dataset.moving === undefined;
}

/** Of all scenes that fail: once one has, the others have a moment to do so, too. */
async function allErrors(limit: number): Promise<readonly string[]> {
  if (errorsOf(document.body).length === 0) return [];
  const isDone = (host: HTMLElement) => isSettled(host) || host.dataset.sceneError !== undefined;
  await until(() => sheets().length > 0 && hosts().every(isDone), Math.min(limit, PATIENCE));
  // Each page of a slide has its own copy.
  return [...new Set(errorsOf(document.body))];
}

function errorsOf(root: Element): string[] {
  const failed = [...root.querySelectorAll<HTMLElement>('.reveal [data-scene-error]')];
  const slides = [...root.querySelectorAll('.reveal .slides section:not(.stack)')];
  return failed.map((host) => {
    const section = host.closest('section');
    const before = sheets().filter(
      (sheet) =>
        !sheet.querySelector('.fragment.visible') &&
        sheet.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;
    const slide = before || (section ? slides.indexOf(section) + 1 : 0);
    const message = host.dataset.sceneError ?? '';
    const scene = host.dataset.scene ?? '';
    const named = message.includes(`'${scene}'`) ? '' : `scene '${scene}': `;
    return `Slide ${slide}, ${named}${message}`;
  });
}

/** Reveal and browsers put off what is not in sight; on paper all is in sight. */
function loadLazily(): void {
  for (const sheet of sheets()) {
    for (const image of sheet.querySelectorAll<HTMLImageElement>('img')) {
      image.loading = 'eager';
      if (!image.getAttribute('src') && image.dataset.src) image.src = image.dataset.src;
    }
  }
}

/** Waits for the images; gives those that do not come. */
async function imagesMissing(limit: number): Promise<string[]> {
  const elements = sheets().flatMap((sheet) => [...sheet.querySelectorAll('img')]);
  const sources = new Set<string>();
  for (const image of elements) if (image.currentSrc || image.src) sources.add(image.src);
  for (const sheet of sheets()) {
    for (const image of sheet.querySelectorAll('image')) sources.add(image.href.baseVal);
    for (const box of sheet.querySelectorAll<HTMLElement>('.slide-background-content')) {
      const url = /url\("([^"]+)"\)/.exec(box.style.backgroundImage)?.[1];
      if (url) sources.add(url);
    }
  }
  const results = await Promise.all([...sources].map((source) => loads(source, limit)));
  await Promise.all(elements.map((image) => (image.complete ? null : loaded(image, limit))));
  return [...sources].filter((_, i) => !results[i]);
}

function loads(source: string, limit: number): Promise<boolean> {
  const image = new Image();
  image.src = source;
  return loaded(image, limit);
}

async function loaded(image: HTMLImageElement, limit: number): Promise<boolean> {
  const decoded = image.decode().then(
    () => true,
    () => false,
  );
  const answer = await inTime(decoded, limit);
  return 'value' in answer && answer.value;
}

/** A copy of a page, as reveal makes one for each fragment, has blank canvases. */
function copyCanvases(): void {
  let originals: HTMLCanvasElement[] = [];
  for (const sheet of sheets()) {
    const canvases = [...sheet.querySelectorAll('canvas')];
    if (!sheet.querySelector('.fragment.visible')) originals = canvases;
    else {
      for (const [i, canvas] of canvases.entries()) {
        const original = originals[i];
        if (original) canvas.getContext('2d')?.drawImage(original, 0, 0);
      }
    }
  }
}
