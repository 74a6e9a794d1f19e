// Runs in the deck's page: the texts of a picture, letter by letter.
import { SVG } from '../../dom/svg/elements.js';
import { plainColor } from './plain-color.js';

/** One letter (or ligature) of a text: where its pen starts, in the user units of its `<text>`. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
}

/** A run of letters in one font. In the picture it is an empty `<g data-run="…">`. */
export interface Run {
  readonly letters: readonly Letter[];
  readonly families: readonly string[];
  readonly weight: number;
  readonly style: string;
  readonly size: number;
}

/** Puts the runs of a text on the list, and gives what stands for them in the picture. */
export function letterRuns(text: SVGTextElement, runs: Run[]): Element[] {
  const made: Element[] = [];
  let position = 0;
  const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement ?? text;
    const style = getComputedStyle(parent);
    const letters: Letter[] = [];
    for (const character of node.textContent ?? '') {
      const start = position;
      position += character.length;
      if (character.trim() === '' || start >= text.getNumberOfChars()) continue;
      const { x, y } = text.getStartPositionOfChar(start);
      letters.push({ text: character, x, y, turn: text.getRotationOfChar(start) });
    }
    if (letters.length === 0) continue;
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('data-run', String(runs.length));
    if (parent !== text) group.setAttribute('fill', plainColor(style.fill));
    made.push(group);
    runs.push({
      letters,
      families: style.fontFamily.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')),
      weight: Number(style.fontWeight),
      style: style.fontStyle,
      size: Number.parseFloat(style.fontSize),
    });
  }
  return made;
}
