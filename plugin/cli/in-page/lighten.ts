// Runs in the deck's page: a dark deck, dark on white.
import { luminance, type Rgba, readColor, writeColor } from '../../dom/css-color.js';
import { sheets } from './pages.js';

/** WCAG's contrast for text, here with white. */
const CONTRAST = 4.5;

/** WCAG's contrast for shapes: what has less does not mean to stand out. */
const GROUND = 3;

const PAPER: Rgba = [255, 255, 255, 1];

type Channels = [red: number, green: number, blue: number];

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
        const changed = property === 'background-color' ? paper(color) : ink(color, board);
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

/**
 * For what is drawn. Greys turn round, and so does what hardly stands out from the board, as the fill of a
 * box on which light words stand; it stays pale. All else is darkened until it can be read on white.
 */
function ink(color: Rgba, board: Rgba): string {
  const [red, green, blue, alpha] = color;
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const isGround = contrast(color, board) < GROUND;
  const turn = isGround || high - low < 40 ? 255 - high - low : 0;
  // What is as dark as the board is as white as the paper.
  const rise = turn + (isGround ? Math.max(...board.slice(0, 3)) : 0);
  let [r, g, b] = [red, green, blue].map((part) => Math.min(255, part + rise)) as Channels;
  if (!isGround)
    for (let i = 0; i < 60 && contrast([r, g, b, 1], PAPER) < CONTRAST; i++)
      [r, g, b] = [r * 0.96, g * 0.96, b * 0.96];
  return writeColor([r, g, b, alpha]);
}

/** As WCAG 2 counts it. */
function contrast(one: Rgba, other: Rgba): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a / b, b / a);
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
