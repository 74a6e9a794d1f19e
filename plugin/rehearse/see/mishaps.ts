import type { SeenFailure, SeenSilence } from '../seen.js';
import { acceptsOf, idOf, nameOf, opacityOf } from './looks.js';
import type { Plane } from './plane.js';

/** What shows an author that a formula could not be read: KaTeX's mark, MathJax's. */
const BROKEN_FORMULA = '.katex-error, mjx-merror, [data-mjx-error]';

function aboutOf(element: Element, section: Element, plane: Plane) {
  return {
    id: idOf(element, section),
    name: nameOf(element),
    rect: plane.rect(element.getBoundingClientRect()),
    order: 0,
    opacity: opacityOf(element, section),
    accepts: acceptsOf(element),
  };
}

/** Formulas and scenes that say what is wrong with them, and images that did not come. */
export function failuresIn(section: Element, plane: Plane): SeenFailure[] {
  const failures: SeenFailure[] = [];
  const tell = (element: Element, check: SeenFailure['check'], message: string) =>
    failures.push({ ...aboutOf(element, section, plane), check, message });
  for (const element of section.querySelectorAll<HTMLElement>(BROKEN_FORMULA)) {
    const said = element.title || element.getAttribute('data-mjx-error') || element.textContent;
    tell(element, 'formula', `A formula failed: ${said}`);
  }
  for (const host of section.querySelectorAll<HTMLElement>('[data-scene-error]')) {
    const { scene = '', sceneError: said = '' } = host.dataset;
    const check = /KaTeX|formula/i.test(said) ? 'formula' : /image/i.test(said) ? 'image' : 'scene';
    tell(host, check, said.includes(`'${scene}'`) ? said : `Scene '${scene}': ${said}`);
  }
  for (const image of section.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    const isEmpty = image.complete && image.naturalWidth === 0;
    // A picture made of vectors may have no size of its own.
    if (source && isEmpty && !/\.svg|svg\+xml/.test(source))
      tell(image, 'image', `The image ${shortened(source)} did not load.`);
  }
  for (const image of section.querySelectorAll('image')) {
    const source = image.href.baseVal;
    if (broken.has(source)) tell(image, 'image', `The image ${shortened(source)} did not load.`);
  }
  return failures;
}

const broken = new Set<string>();
const tried = new Set<string>();

/** Tries the images in a slide's drawings, of which nothing tells whether they have come. */
export async function tryImages(section: Element): Promise<void> {
  const sources = [...section.querySelectorAll('image')].map((image) => image.href.baseVal);
  const fresh = [...new Set(sources)].filter((source) => source && !tried.has(source));
  await Promise.all(
    fresh.map(async (source) => {
      tried.add(source);
      const image = new Image();
      image.src = source;
      await image.decode().catch(() => broken.add(source));
    }),
  );
}

const shortened = (source: string) => (source.length > 80 ? `${source.slice(0, 79)}…` : source);

/** Steps without captions and pictures without words. */
export function silencesIn(section: Element, plane: Plane): SeenSilence[] {
  const silences: SeenSilence[] = [];
  const tell = (element: Element, message: string, part = '') => {
    const about = aboutOf(element, section, plane);
    silences.push({ ...about, id: about.id + part, message });
  };
  for (const host of section.querySelectorAll<HTMLElement>('[data-scene]')) {
    const markers = [...host.querySelectorAll<HTMLElement>(':scope > .scene-step')];
    const silent = markers.filter((marker) => (marker.textContent ?? '').trim() === '');
    const scene = `the scene '${host.dataset.scene}'`;
    if (silent.length === 0) continue;
    if (silent.length === markers.length) tell(host, `No step of ${scene} has a caption.`);
    else {
      const now = silent.find((marker) => marker.matches('.current-fragment'));
      const step = now && markers.indexOf(now) + 1;
      if (step) tell(host, `Step ${step} of ${scene} has no caption.`, ` ${step}`);
    }
  }
  for (const image of section.querySelectorAll('img')) {
    const isSaid = image.hasAttribute('alt') || image.ariaLabel || image.ariaHidden === 'true';
    if (!isSaid && !image.matches('[role="presentation"], [role="none"]'))
      tell(
        image,
        `The image ${shortened(image.getAttribute('src') ?? '')} has no alternative text.`,
      );
  }
  return silences;
}
