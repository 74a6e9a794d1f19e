// Runs in the deck's page: sheets of paper, each with several pictures and what is said to them.
import { addStyle } from './add-style.js';
import { sheets } from './pages.js';

/** What stands beside a picture. */
export interface Words {
  readonly label: string;
  readonly title: string;
  readonly lines: readonly string[];
}

interface Paper {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Pictures on one sheet. */
  readonly pictures: number;
  /** Whether the words stand under the picture, not beside it. */
  readonly under: boolean;
}

const MARGIN = 14; // mm
const GAP = 6; // mm
const MM = 96 / 25.4; // CSS pixels

/**
 * Sets the pages, one for each entry of `words`, on sheets of paper.
 *
 * @returns the labels of pictures whose words had no room at a legible size.
 */
export function handOut(words: readonly Words[], paper: Paper): string[] {
  const pages = sheets();
  const slides = pages[0]?.parentElement;
  const page = pages[0]?.getBoundingClientRect();
  if (!slides || !page) return [];
  const width = paper.width - 2 * MARGIN;
  const rows = paper.pictures;
  const row = (paper.height - 2 * MARGIN - (rows - 1) * GAP) / rows;
  const share = paper.under ? 1 : rows <= 2 ? 0.6 : 0.5;
  // The picture takes its share of the row, and never its whole height where words stand under it.
  const room = paper.under ? row * 0.55 : row;
  const scale = Math.min((width * share) / (page.width / MM), room / (page.height / MM));
  const picture = { width: (page.width / MM) * scale, height: (page.height / MM) * scale };

  addStyle(sheetStyle(paper, { row, scale, picture, page }));
  document.body.style.width = document.body.style.height = '';
  const figures = pages.map((each, i) => figureOf(each, words[i]));
  for (let i = 0; i < figures.length; i += rows) {
    const sheet = element('div', 'paper');
    sheet.append(...figures.slice(i, i + rows));
    slides.append(sheet);
  }
  return figures.flatMap((figure, i) => (fit(figure) ? [] : [words[i]?.label ?? '']));
}

function figureOf(page: HTMLElement, words: Words | undefined): HTMLElement {
  const figure = element('div', 'paper-figure');
  const picture = element('div', 'paper-picture');
  const scaled = element('div', 'paper-scaled');
  const text = element('div', 'paper-words');
  const heading = element('p', 'paper-title');
  heading.append(element('span', 'paper-label', words?.label), words?.title ?? '');
  text.append(heading, ...(words?.lines ?? []).map((line) => element('p', '', line)));
  scaled.append(page);
  picture.append(scaled);
  figure.append(picture, text);
  return figure;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Makes the words smaller until they fit; gives false where they do not at 6 points. */
function fit(figure: HTMLElement): boolean {
  const words = figure.querySelector<HTMLElement>('.paper-words');
  if (!words) return true;
  for (let points = 11; points >= 6; points -= 0.5) {
    words.style.fontSize = `${points}pt`;
    if (words.scrollHeight <= words.clientHeight + 1) return true;
  }
  return false;
}

interface Measures {
  readonly row: number;
  readonly scale: number;
  readonly picture: { readonly width: number; readonly height: number };
  readonly page: { readonly width: number; readonly height: number };
}

function sheetStyle({ width, height, under }: Paper, { row, scale, picture, page }: Measures) {
  return `
    @page { size: ${width}mm ${height}mm; margin: 0; }
    html, body, .reveal-viewport { background: #fff !important; }
    body { width: ${width}mm !important; height: auto !important; }
    .paper {
      box-sizing: border-box; width: ${width}mm; height: ${height - 0.1}mm; padding: ${MARGIN}mm;
      display: flex; flex-direction: column; gap: ${GAP}mm;
      break-after: page; contain: size layout; overflow: hidden;
    }
    .paper:last-child { break-after: auto; }
    .paper-figure {
      height: ${row}mm; display: flex; flex-direction: ${under ? 'column' : 'row'};
      gap: ${GAP}mm; align-items: ${under ? 'center' : 'flex-start'};
    }
    .paper-picture {
      flex: none; width: ${picture.width}mm; height: ${picture.height}mm;
      position: relative; overflow: hidden; outline: 0.2mm solid #999;
    }
    .paper-scaled {
      position: absolute; top: 0; left: 0; width: ${page.width}px; height: ${page.height}px;
      transform: scale(${scale}); transform-origin: 0 0; contain: size layout;
    }
    .paper-scaled .pdf-page { break-after: auto !important; page-break-after: auto !important; }
    .paper-words {
      flex: 1; min-height: 0; min-width: 0; align-self: stretch; overflow: hidden;
      color: #000; font-size: 11pt; line-height: 1.45; text-align: left;
    }
    .paper-words p { margin: 0 0 0.5em; }
    .paper-words .paper-title { font-size: 1.1em; }
    .paper-label { color: #555; margin-right: 0.6em; font-weight: 400; }
  `;
}
