import type { Config } from 'dompurify';
import { loadPurify } from './purify.js';

/** Only drawing, and the HTML that Mermaid and draw.io write labels in. */
const CONFIG: Config = {
  IN_PLACE: true, // what is checked is what is shown: it is never written out and parsed again
  USE_PROFILES: { svg: true, svgFilters: true, html: true },
  ADD_TAGS: ['use', 'foreignObject'],
  ADD_ATTR: ['dominant-baseline'],
  HTML_INTEGRATION_POINTS: { foreignobject: true },
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'audio',
    'video',
    'source',
  ],
  FORBID_ATTR: ['ping', 'srcset', 'autofocus', 'tabindex', 'contenteditable', 'popover'],
  SANITIZE_DOM: false, // every id has a prefix already, which nothing of the page is called by
};

/** What an element of a drawing may refer to, as in an `<img>`: parts of itself, pictures it holds. */
const INSIDE = /^(?:#|data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,])/i;

/**
 * Takes all out of a drawing that could run, or ask for anything outside of the page.
 *
 * @param root - of a document of its own, that is not in the page yet.
 */
export async function cleanDrawing(root: Element): Promise<void> {
  const purify = (await loadPurify())(window); // ours: the page may have hooks of its own
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName: name, attrValue: value } = attribute;
    const refers = /(?:^|:)(?:href|src)$/.test(name);
    if (refers && element.localName !== 'a' && !INSIDE.test(value)) attribute.keepAttr = false;
    // DOMPurify asks for another protocol than a picture's, or none, in all but <image>.
    if (refers && element.localName === 'use' && !value.startsWith('#')) attribute.keepAttr = false;
  });
  purify.sanitize(root, CONFIG);
}
