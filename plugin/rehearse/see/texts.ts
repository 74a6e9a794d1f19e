import { type Rgba, readColor } from '../../dom/css-color.js';
import { around, middleOf, type Rect, shared } from '../rect.js';
import type { SeenText } from '../seen.js';
import { colorBehind } from './behind.js';
import { inkOfLine, inkOfNode } from './ink.js';
import {
  acceptsOf,
  clipOf,
  hiddenOf,
  idOf,
  isLeftOut,
  isOurs,
  isPassing,
  nameOf,
  opacityOf,
} from './looks.js';
import { missingLetters } from './missing-letters.js';
import { inWindow, type Plane } from './plane.js';

/** A stretch of text in one font. */
interface Run {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly words: string;
  readonly pieces: readonly Rect[];
  readonly opacity: number;
  readonly hidden: number;
  /** Pixels of the slide. */
  readonly size: number;
  readonly color: Rgba;
}

const BLANK = /^[\s\u200b\ufeff]*$/;

/** Mermaid's numbers stand on the ends of lines, of which browsers do not tell where they are. */
const ON_MARKERS = '.sequenceNumber';

/** At so many places it is looked what is behind a text. */
const LOOKS = 3;

/** The texts of a slide, block by block; a scene's mobject by mobject. */
export function textsIn(
  section: Element,
  plane: Plane,
  orderOf: (of: Element) => number,
): SeenText[] {
  const blocks = new Map<Element, Run[]>();
  const lines = new Set<Element>();
  const walk = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!parent || BLANK.test(node.textContent ?? '') || isLeftOut(parent)) continue;
    if (isPassing(parent) || parent.closest(ON_MARKERS)) continue;
    // The lines of a scene come whole, glyph by glyph as they are set.
    const line = isOurs(parent) ? parent.closest<SVGTextElement>('text') : null;
    if (line && lines.has(line)) continue;
    if (line) lines.add(line);
    const run = runOf(line ?? (node as Text), section, plane);
    if (!run) continue;
    const block = line ? wholeOf(line) : blockOf(parent, section);
    blocks.set(block, [...(blocks.get(block) ?? []), run]);
  }
  // What is hidden as a whole is nowhere; what is in part is cut off.
  const seen = [...blocks].filter(([, runs]) => runs.some(({ pieces }) => pieces.length > 0));
  return seen.map(([block, runs]) =>
    textOf(block, runs, section, plane, Math.max(...runs.map((run) => orderOf(run.element)))),
  );
}

function runOf(node: Text | SVGTextElement, section: Element, plane: Plane): Run | undefined {
  const isLine = node instanceof SVGTextElement;
  const element = isLine ? node : (node.parentElement as Element);
  const style = getComputedStyle(element);
  const isSvg = element instanceof SVGElement;
  const color = readColor(isSvg ? style.fill : style.color);
  const opacity = opacityOf(element, section) * (isSvg ? Number(style.fillOpacity) : 1);
  if (!color || opacity * color[3] < 0.02) return undefined;
  const clip = plane.rect(clipOf(element, section));
  const ink = isLine ? inkOfLine(node, style, plane) : inkOfNode(node, style, plane);
  const pieces = ink.flatMap((piece) => shared(piece, clip) ?? []);
  if (ink.length === 0) return undefined;
  const zoom = isSvg ? zoomOf(element as SVGGraphicsElement) : plane.scale;
  const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  // A drawing may end where its letters do, and not where their font would have room for others.
  const box = isSvg && !isLine ? inWindow(plane, around(ink)) : boxOf(node);
  return {
    element,
    style,
    words,
    pieces,
    opacity,
    hidden: hiddenOf(element, box, section) / plane.scale,
    size: (Number.parseFloat(style.fontSize) * zoom) / plane.scale,
    color,
  };
}

function boxOf(node: Text | Element): Rect {
  if (node instanceof Element) return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** The window's pixels for one of an element's user units. */
function zoomOf(element: SVGGraphicsElement): number {
  const matrix = element.getScreenCTM();
  return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
}

/** The text or formula that a line of a scene belongs to, with all its parts. */
function wholeOf(line: Element): Element {
  let whole = line.closest('[data-mobject]') as Element;
  for (
    let each = whole.parentElement?.closest('[data-mobject]');
    each?.matches('[data-kind="formula"], [data-kind="text"]');
    each = each.parentElement?.closest('[data-mobject]')
  ) {
    whole = each;
  }
  return whole;
}

/** What an author would call one text: a paragraph with the formulas in it, a heading, a drawing's label. */
function blockOf(element: Element, section: Element): Element {
  if (element instanceof SVGElement) return element.closest('text') ?? element;
  const code = element.closest('pre');
  if (code) return code;
  let block =
    element.closest('.katex-display')?.parentElement ?? element.closest('.katex') ?? element;
  while (block !== section && getComputedStyle(block).display === 'inline' && block.parentElement) {
    block = block.parentElement;
  }
  return block;
}

function textOf(
  block: Element,
  runs: readonly Run[],
  section: Element,
  plane: Plane,
  order: number,
): SeenText {
  const pieces = runs.flatMap((run) => run.pieces);
  const isFormula = block.matches('[data-kind="formula"]');
  const sizes = runs.filter(({ element }) => !isFormula && !isSmallByNature(element));
  const measured = sizes.length > 0 ? sizes : runs;
  const size = (sizes.length > 0 ? Math.min : Math.max)(...measured.map((run) => run.size));
  return {
    id: idOf(block, section),
    name: nameOf(block),
    words: runs.map(({ words }) => words).join(' '),
    rect: around(pieces),
    pieces,
    order,
    opacity: Math.max(...runs.map(({ opacity }) => opacity)),
    accepts: acceptsOf(block),
    size,
    isBold: runs.every(({ style }) => Number(style.fontWeight) >= 700),
    colors: colorsOf(runs, plane),
    missing: [
      ...new Set(runs.flatMap(({ words, style }) => [...missingLetters(words, style)])),
    ].join(''),
    hidden: Math.max(...runs.map(({ hidden }) => hidden)),
    isInScene: isOurs(block),
    isCode: block.closest('pre, [data-kind="codeLine"]') !== null,
  };
}

/** Indices are smaller than the line that they stand in. */
const isSmallByNature = (element: Element) =>
  element.closest('.katex, sub, sup, mjx-container') !== null;

/** Each colour of the text once, where it is seen least. */
function colorsOf(runs: readonly Run[], { scale, window }: Plane): SeenText['colors'] {
  const seen = new Map<string, number>();
  return runs.flatMap(({ element, color: ink, pieces, words }) => {
    const times = seen.get(ink.join()) ?? 0;
    if (times >= LOOKS) return [];
    seen.set(ink.join(), times + 1);
    return pieces.slice(0, LOOKS).map((piece) => {
      const [x, y] = middleOf(piece);
      const behind = colorBehind(element, (x - window.left) * scale, (y - window.top) * scale);
      return { ink, behind, words };
    });
  });
}
