// Runs in the deck's page: a dark deck, dark on white.
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

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Recolours all pages for white paper. Gives false, and does nothing, where they are light. */
export function lighten(): boolean {
  const viewport = document.querySelector('.reveal-viewport') ?? document.body;
  const board = parse(getComputedStyle(viewport).backgroundColor);
  const page = board[3] === 0 ? ([255, 255, 255, 1] as const) : board;
  if (luminance(page) > 0.4) return false;
  // All is read before anything is written: a colour is inherited.
  const changes: [HTMLElement | SVGElement, string, string][] = [];
  for (const sheet of sheets()) {
    for (const element of sheet.querySelectorAll<HTMLElement | SVGElement>('*')) {
      const style = getComputedStyle(element);
      for (const property of PROPERTIES) {
        const color = parse(style.getPropertyValue(property));
        if (color[3] === 0) continue;
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
  return true;
}

/** For what is drawn: greys turn round, colours are darkened until they can be read on white. */
function ink([red, green, blue, alpha]: Color): string {
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const isGrey = high - low < 40;
  let color: Color = isGrey
    ? [255 - red, 255 - green, 255 - blue, alpha]
    : [red, green, blue, alpha];
  for (let i = 0; i < 60 && 1.05 / (luminance(color) + 0.05) < CONTRAST; i++) {
    color = [color[0] * 0.96, color[1] * 0.96, color[2] * 0.96, alpha];
  }
  return css(color);
}

/** For what lies under: the tint stays, as a breath on white. */
function paper([red, green, blue, alpha]: Color): string {
  const pale = (part: number) => 255 - (Math.max(red, green, blue) - part) * 0.15;
  return css([pale(red), pale(green), pale(blue), alpha]);
}

const css = ([red, green, blue, alpha]: Color) =>
  `rgba(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)}, ${alpha})`;

/** Of a computed colour; what is no colour (`none`, a gradient) counts as transparent. */
function parse(value: string): Color {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)$/.exec(value)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined) return [0, 0, 0, 0];
  return [red, green, blue, alpha];
}

/** WCAG's relative luminance. */
function luminance([red, green, blue]: Color): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
