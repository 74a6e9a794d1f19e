// Runs in the deck's page: a dark deck, dark on white.
import { luminance, type Rgba, readColor, writeColor } from '../../dom/css-color.js';
import { sheets } from './pages.js';

/** WCAG's contrast for text, here with white. */
const CONTRAST = 4.5;

const PROPERTIES = [
  'color',
  'fill',
  'stroke',
  'background-color',
  'border-top-color',
  'border-right-color',
  'border-bottom-color',
  'border-left-color',
  'text-decoration-color',
] as const;

/** Recolours all pages for white paper, but not where they are light already. */
export function lighten(): void {
  const viewport = document.querySelector('.reveal-viewport') ?? document.body;
  const board = read(getComputedStyle(viewport).backgroundColor);
  if (!board || luminance(board) > 0.4) return;
  // All is read before anything is written: a colour is inherited.
  const changes: [HTMLElement | SVGElement, string, string][] = [];
  for (const sheet of sheets()) {
    for (const element of sheet.querySelectorAll<HTMLElement | SVGElement>('*')) {
      const style = getComputedStyle(element);
      for (const property of PROPERTIES) {
        const color = read(style.getPropertyValue(property));
        if (!color) continue;
        const changed = property === 'background-color' ? paper(color) : ink(color);
        changes.push([element, property, changed]);
      }
    }
  }
  for (const [element, property, value] of changes) {
    element.style.setProperty(property, value, 'important');
  }
  for (const sheet of sheets()) {
    sheet.style.setProperty('background', '#fff', 'important');
    for (const background of sheet.querySelectorAll<HTMLElement>('.slide-background')) {
      background.style.setProperty('display', 'none', 'important');
    }
  }
  viewport.setAttribute('style', `${viewport.getAttribute('style') ?? ''};background:#fff`);
}

/** For what is drawn: greys turn round, colours are darkened until they can be read on white. */
function ink([red, green, blue, alpha]: Rgba): string {
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const isGrey = high - low < 40;
  let color: Rgba = isGrey
    ? [255 - red, 255 - green, 255 - blue, alpha]
    : [red, green, blue, alpha];
  for (let i = 0; i < 60 && 1.05 / (luminance(color) + 0.05) < CONTRAST; i++) {
    color = [color[0] * 0.96, color[1] * 0.96, color[2] * 0.96, alpha];
  }
  return writeColor(color);
}

/** For what lies under: the tint stays, as a breath on white. */
function paper([red, green, blue, alpha]: Rgba): string {
  const pale = (part: number) => 255 - (Math.max(red, green, blue) - part) * 0.15;
  return writeColor([pale(red), pale(green), pale(blue), alpha]);
}

const colors = new Map<string, Rgba | undefined>();

/** A computed colour that can be seen; what is none (`none`, a gradient) cannot. A deck has few. */
function read(css: string): Rgba | undefined {
  if (!colors.has(css)) colors.set(css, readColor(css));
  const color = colors.get(css);
  return color && color[3] > 0 ? color : undefined;
}
