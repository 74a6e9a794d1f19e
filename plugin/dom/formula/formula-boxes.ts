import { glyphInk } from '../text/glyph-ink.js';
import { BOARD_EM, type Board, baselineProbe } from './formula-host.js';
import { around, type FormulaGlyph, type InkedPart, isSpace, SPACE } from './formula-parts.js';
import { readRules, unseen } from './formula-rules.js';
import { readOutlines } from './formula-windows.js';
import { markOf } from './marked-tex.js';

/** Spaces and KaTeX's props (\u200b in its tables): characters without ink. */
const INKLESS = /^[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*$/;

/** TeX that KaTeX can lay out but that has no place among glyphs, rules and outlines. */
export class Undrawable extends Error {}

/** A run of text in KaTeX's HTML, with the probe that tells its baseline. */
export interface TextRun {
  readonly node: Text;
  readonly probe: HTMLElement;
  /** Of `\text`, whose letters are words: its place among the runs. */
  readonly line: number | undefined;
}

/**
 * Finds every text with ink and puts a probe before it. The baseline could be had from the
 * rectangle of the text and the font's ascent as well, but engines round that ascent, each in its
 * own way; the probe stands where the layout put the line.
 */
export function probeTexts(board: Board): Map<Text, TextRun> {
  const walker = document.createTreeWalker(board.root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !INKLESS.test(node.data)) texts.push(node);
  }
  return new Map(
    texts.map((node, line) => {
      const probe = baselineProbe();
      node.before(probe);
      const isText = node.parentElement?.closest('.text');
      return [node, { node, probe, line: isText ? line : undefined }];
    }),
  );
}

const segmenter = new Intl.Segmenter();

/** Reads the whole formula. The fonts must have come. */
export function readParts(board: Board, texts: ReadonlyMap<Text, TextRun>): InkedPart[] {
  const read = (node: Node): InkedPart[] => {
    if (node instanceof Text) {
      const run = texts.get(node);
      return run ? readGlyphs(run, board) : [];
    }
    if (!(node instanceof Element)) return [];
    const style = getComputedStyle(node);
    if (node instanceof SVGSVGElement) {
      return unseen(style.color) ? [] : readOutlines(node, board, board.ownColor(style.color));
    }
    if (style.transform !== 'none') throw new Undrawable('\\reflectbox cannot be drawn');
    if (style.textShadow !== 'none')
      throw new Undrawable('\\pmb cannot be drawn: try \\boldsymbol');
    const parts = [...readRules(node, style, board), ...readChildren(node, read)];
    const mark = markOf(node);
    return mark === undefined
      ? parts
      : parts.map((part) => ({ ...part, marks: [...(part.marks ?? []), mark] }));
  };
  return read(board.root);
}

/**
 * KaTeX's HTML stacks from the bottom up (a denominator before its numerator) and tables go column
 * by column. A formula is written the other way, as TeX ships it out and Manim shows it: from the
 * top down, row by row.
 */
function readChildren(element: Element, read: (node: Node) => InkedPart[]): InkedPart[] {
  const stacked = (
    stacks: Iterable<Element>,
    top: (level: Element, parts: InkedPart[]) => number,
  ): InkedPart[] =>
    [...stacks]
      .flatMap((stack) => [...stack.children])
      .map((level) => ({ level, parts: read(level) }))
      .filter(({ parts }) => parts.length > 0)
      .map(({ level, parts }) => ({ parts, top: top(level, parts) }))
      .sort((a, b) => a.top - b.top)
      .flatMap(({ parts }) => parts);

  if (element.classList.contains('vlist')) {
    return stacked([element], (_, parts) => around(parts.map(({ ink }) => ink)).y0);
  }
  if (element.classList.contains('mtable')) {
    // A column is one stack of cells; the cells of a row all stand on the same height.
    const columns = [...element.children].flatMap((column) => column.querySelector('.vlist') ?? []);
    const separators = [...element.children].filter((child) =>
      child.classList.contains('vertical-separator'),
    );
    return [
      ...separators.flatMap(read),
      ...stacked(columns, (level) => Math.round(level.getBoundingClientRect().top)),
    ];
  }
  return [...element.childNodes].flatMap(read);
}

function readGlyphs({ node, probe, line }: TextRun, board: Board): InkedPart[] {
  const parent = node.parentElement;
  if (!parent) return [];
  const style = getComputedStyle(parent);
  if (unseen(style.color)) return []; // \phantom
  const font = {
    family: style.fontFamily,
    style: style.fontStyle === 'normal' ? ('normal' as const) : ('italic' as const),
    weight: style.fontWeight,
  };
  const size = parseFloat(style.fontSize) / BOARD_EM;
  const color = board.ownColor(style.color);
  const baseline = probe.getBoundingClientRect().bottom;
  const range = document.createRange();

  const glyphs: FormulaGlyph[] = [];
  for (const { segment, index } of segmenter.segment(node.data)) {
    const isInk = !INKLESS.test(segment);
    if (!isInk && line === undefined) continue;
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    const { x0: x, y0: y } = board.toEm({
      x0: range.getBoundingClientRect().left,
      y0: baseline,
      x1: 0,
      y1: 0,
    });
    const text = isInk ? segment : SPACE;
    glyphs.push({
      kind: 'glyph',
      text,
      x,
      y,
      size,
      ...font,
      ...(color && { color }),
      line,
    });
  }
  return glyphs.map((part, i) => {
    // A space takes no room of its own.
    const { text, x, y } = isSpace(part) ? (glyphs[i + 1] ?? glyphs[i - 1] ?? part) : part;
    const ink = glyphInk(text, font);
    return {
      part,
      ink: {
        x0: x + ink.x0 * size,
        y0: y + ink.y0 * size,
        x1: x + ink.x1 * size,
        y1: y + ink.y1 * size,
      },
    };
  });
}
