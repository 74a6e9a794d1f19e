import type { Edges } from './formula-parts.js';

/**
 * The font size at which formulas are laid out, in CSS px. Large, because engines round line boxes
 * and borders to whole pixels and KaTeX has sizes of 1px and 2px: here these are 0.001 em.
 */
export const BOARD_EM = 1000;

/** A colour that no author writes: what has another one was coloured by TeX. */
const BOARD_COLOR = 'rgb(1, 2, 3)';

/** Where KaTeX's HTML stands while it is read. */
export interface Board {
  /** The `.katex` element. */
  readonly root: HTMLElement;
  /** Screen pixels → em about the formula's left edge and baseline. Call it after the fonts came, at one go. */
  toEm(box: Edges): Edges;
  /** The colour of an element if TeX gave it one. */
  ownColor(color: string): string | undefined;
  remove(): void;
}

/** The font of the slides: what Chinese in `\text` is set in. */
function slideFont(): string {
  const page = getComputedStyle(document.querySelector('.reveal') ?? document.body);
  return page.getPropertyValue('--scene-font').trim() || page.fontFamily;
}

/** An inline block of no height stands with its lower edge on the baseline: an exact probe of it. */
export function baselineProbe(): HTMLElement {
  const probe = document.createElement('span');
  probe.style.all = 'initial';
  Object.assign(probe.style, { display: 'inline-block', width: '0', height: '0' });
  return probe;
}

/**
 * Puts KaTeX's HTML (`content`, with one `.katex` in it) into the page for reading: out of sight,
 * outside of `.slides` (which reveal scales, and hides slide by slide), and cut off from the page's
 * inherited styles. The caller must `remove()` it.
 */
export function boardFor(content: HTMLElement): Board {
  const root = content.querySelector<HTMLElement>('.katex');
  const html = root?.querySelector<HTMLElement>('.katex-html');
  if (!root || !html) throw new Error('reveal-scenes: KaTeX made no HTML');

  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  // By the CSSOM throughout: a Content-Security-Policy may forbid style attributes.
  host.style.all = 'initial';
  Object.assign(host.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: '0',
    height: '0',
    overflow: 'hidden',
    visibility: 'hidden',
    pointerEvents: 'none',
    direction: 'ltr',
    whiteSpace: 'nowrap',
    color: BOARD_COLOR,
    fontVariantLigatures: 'none',
  });
  // The parts are placed from the left edge, so the lines must not be centred in a page-wide box.
  Object.assign(content.style, { display: 'block', width: 'max-content' });
  root.style.fontSize = `${BOARD_EM}px`;
  // A \tag would be put at the right end of the page. There is none: it follows the formula.
  const tag = html.querySelector<HTMLElement>('.katex-tag');
  if (tag) Object.assign(tag.style, { position: 'static', marginLeft: '2em' });

  // KaTeX has no fonts for these scripts and marks them (cjk_fallback, hangul_fallback, ...).
  const pageFont = slideFont();
  for (const foreign of html.querySelectorAll<HTMLElement>('[class*="_fallback"]'))
    foreign.style.fontFamily = pageFont;

  const origin = baselineProbe();
  html.prepend(origin);
  const scale = baselineProbe();
  Object.assign(scale.style, { position: 'absolute', width: `${BOARD_EM}px` });
  host.append(scale, content);
  document.body.append(host);

  /** Measured, not assumed: a zoomed or transformed body scales every rectangle we read. */
  const measure = () => ({
    em: scale.getBoundingClientRect().width,
    left: html.getBoundingClientRect().left,
    baseline: origin.getBoundingClientRect().bottom,
  });
  let measured: ReturnType<typeof measure> | undefined;
  return {
    root,
    toEm(box) {
      measured ??= measure();
      const { em, left, baseline } = measured;
      return {
        x0: (box.x0 - left) / em,
        y0: (box.y0 - baseline) / em,
        x1: (box.x1 - left) / em,
        y1: (box.y1 - baseline) / em,
      };
    },
    ownColor: (color) => (color === BOARD_COLOR ? undefined : color),
    remove: () => host.remove(),
  };
}
