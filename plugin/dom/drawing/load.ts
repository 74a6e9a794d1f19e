import { SceneError } from '../../core/scene-error.js';
import { cleanDrawing } from './clean.js';
import { addSheet } from './drawing-sheets.js';
import { asksOutside, dropOutside, prefixIds, scopedSheet } from './isolate.js';
import { dropNames } from './names-of.js';
import { nameEntities } from './plantuml.js';

const SVG = 'http://www.w3.org/2000/svg';

let loaded = 0;

/** What `style` attributes and `<style>` are called until a drawing is in the page. */
export const STYLE = 'data-style';
const STYLES = 'scene-style';

/**
 * Loads a drawing from an SVG file, so that it can stand in the page: nothing in it runs or loads
 * anything, and its ids and styles are its own.
 *
 * @param address - of the file, as the page would refer to it.
 * @param mark - called with the drawing as it is in the file, to mark elements by attributes.
 * @throws SceneError when there is no such file or it is no SVG.
 */
export async function loadDrawing(address: string, mark: Mark): Promise<SVGSVGElement> {
  return takeDrawing(await readFile(address), address, mark);
}

type Mark = (drawing: SVGSVGElement) => void | Promise<void>;

/**
 * Makes a drawing of the text of an SVG, as `loadDrawing` does of a file.
 *
 * @param name - what a message calls it.
 * @throws SceneError when it is no SVG.
 */
export async function takeDrawing(text: string, name: string, mark: Mark): Promise<SVGSVGElement> {
  const source = new DOMParser().parseFromString(setAside(text), 'image/svg+xml');
  const root = source.documentElement;
  const failure = source.querySelector('parsererror');
  if (failure || root.localName !== 'svg' || root.namespaceURI !== SVG) {
    const reason = failure ? ` ${failure.textContent?.trim().split('\n')[1] ?? ''}` : '';
    throw new SceneError('data-src', `${name} is no SVG.${reason}`);
  }
  nameEntities(root);
  await mark(root as Element as SVGSVGElement);
  dropNames(root);
  const prefix = `drawing${++loaded}`;
  prefixIds(root, prefix, STYLES);
  const styles = [...root.querySelectorAll(STYLES)].map((style) => style.textContent ?? '');
  await cleanDrawing(root);
  const svg = document.importNode(root, true) as Element as SVGSVGElement;
  svg.setAttribute('data-drawing', prefix);
  for (const element of [svg, ...svg.querySelectorAll<SVGElement>('*')]) tame(element);
  if (styles.length > 0) {
    addSheet(svg, scopedSheet(styles.join('\n'), `[data-drawing="${prefix}"]`));
  }
  // As large as its place allows; the viewBox keeps its shape.
  if (!svg.hasAttribute('viewBox')) {
    const [width, height] = ['width', 'height'].map((side) =>
      Number.parseFloat(svg.getAttribute(side) ?? ''),
    );
    if (width && height) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }
  for (const side of ['width', 'height', 'max-width']) {
    svg.removeAttribute(side);
    svg.style.removeProperty(side);
  }
  if (svg.getAttribute('preserveAspectRatio') === 'none')
    svg.removeAttribute('preserveAspectRatio');
  return svg;
}

/**
 * The text of a file.
 *
 * @throws SceneError when there is none.
 */
export async function readFile(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.text();
    throw new SceneError('data-src', `${address} is not there (${response.status}).`);
  } catch (error) {
    if (error instanceof SceneError) throw error;
    const hint =
      location.protocol === 'file:'
        ? 'A page opened as a file cannot read other files: put the <svg> itself into the slide, or serve the folder.'
        : (error as Error).message;
    throw new SceneError('data-src', `${address} does not load. ${hint}`);
  }
}

/**
 * Gives styles other names, for as long as the text is parsed: a Content-Security-Policy that forbids
 * inline styles complains of them even in a document that is never shown.
 */
function setAside(text: string): string {
  return text.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/^<(\/?)style\b/, `<$1${STYLES}`).replace(/(\s)style(\s*=)/g, `$1${STYLE}$2`),
  );
}

/** Style attributes again, by the CSSOM, which a policy allows, and without what would load something. */
function tame(element: SVGElement): void {
  const text = element.getAttribute(STYLE) ?? element.getAttribute('style');
  element.removeAttribute(STYLE);
  element.removeAttribute('style');
  if (text !== null) {
    element.style.cssText = text;
    dropOutside(element.style);
  }
  for (const { name, value } of [...element.attributes]) {
    if (value.includes('(') && asksOutside(value)) element.removeAttribute(name);
  }
}
