import { HOST } from './markup.js';

/**
 * Keeps the pictures whole while their words are searched. Reveal's Search puts an HTML `<em>` around
 * each match, also in an `<svg>`, which displays no HTML: the word would be gone from the picture, and
 * a drawing's `<style>` would lose what stands in the mark. The marks are taken out before the
 * browser paints.
 */
export function keepPictures(root: Element): () => void {
  const observer = new MutationObserver((records) => {
    const marked = records.filter(({ target, addedNodes }) => {
      return target instanceof SVGElement && [...addedNodes].some(isMark);
    });
    for (const parent of new Set(marked.map(({ target }) => target as SVGElement))) {
      if (parent.closest(HOST)) takeOutMarks(parent);
    }
  });
  observer.observe(root, { subtree: true, childList: true });
  return () => observer.disconnect();
}

const isMark = (node: Node) => node instanceof HTMLElement;

function takeOutMarks(parent: SVGElement): void {
  if (parent instanceof SVGForeignObjectElement) return;
  const marks = [...parent.children].filter(isMark);
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  if (marks.length > 0) parent.normalize();
}
