// Runs in the deck's page: whether a slide shows nothing but its heading.

/** A scene's place, and what is never seen or is no content. */
const NO_CONTENT = `h1, h2, h3, h4, h5, h6, aside, script, style, template, [data-scene],
  .fragment:not(.visible)`;
const PICTURES = 'img, video, canvas, iframe, object, embed, svg, hr, table, input, button, audio';
const BACKGROUND = ['image', 'video', 'iframe', 'gradient'].map(
  (each) => `[data-background-${each}]`,
);
const SHAPES =
  'path, rect, circle, ellipse, line, polyline, polygon, text, image, use, foreignObject';
const ELSEWHERE = 'defs, clipPath, mask, marker, symbol, pattern';

/** Whether a slide has scenes that all are empty, and shows nothing beside them but a heading. */
export function showsNothing(section: HTMLElement): boolean {
  const hosts = [...section.querySelectorAll('[data-scene]')];
  if (hosts.length === 0 || section.matches(BACKGROUND.join())) return false;
  return hosts.every(isBlank) && !hasContent(section);
}

const isBlank = (host: Element) => ![...host.querySelectorAll(SHAPES)].some(isSeen);

function isSeen(shape: Element): boolean {
  if (shape.closest(ELSEWHERE)) return false;
  // Mermaid draws grounds behind words that there are none of.
  const { width, height } = (shape as SVGGraphicsElement).getBBox();
  if (width === 0 && height === 0) return false;
  // Chromium has a box even for what is not displayed inside of an svg, so its styles are asked.
  for (let at: Element | null = shape; at && at.localName !== 'svg'; at = at.parentElement) {
    const { display, opacity, visibility } = getComputedStyle(at);
    if (display === 'none' || Number(opacity) === 0) return false;
    if (at === shape && visibility !== 'visible') return false;
  }
  return true;
}

function hasContent(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    if (node instanceof Text) return node.data.trim() !== '';
    if (!(node instanceof Element) || node.matches(NO_CONTENT)) return false;
    return node.matches(PICTURES) || hasContent(node);
  });
}
