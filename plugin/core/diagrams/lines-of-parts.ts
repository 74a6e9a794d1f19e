/** Where in a source its parts stand. Tools do not tell, so it is found by names. */
import type { DiagramPart } from './diagram-part.js';

/** What is written in or on a part, where other names may occur: labels, and words after a colon. */
const LABELS = [
  /"[^"]*"/g,
  /\[[^\]]*\]/g,
  /\([^)]*\)/g,
  /\|[^|]*\|/g,
  /(?<=\w)\{[^}]*\}/g,
  /(?<=\s)(?:--|==|-\.)\s[^|]*?\s(?=[-=.]{2})/g,
  /:\s.*$/,
];

const COMMENT = /^\s*(?:%%|\/\/|#)/;

/** What the lines between two have in common in all languages. */
const ARROW = /(?:--|->|==|-\.|\.\.|~~)[-=.~>]*/g;

/** The index of the line that each part first stands in, by its name; absent for those that are not found. */
export function linesOfParts(source: string, parts: readonly DiagramPart[]): Map<string, number> {
  const whole = source.split('\n').map((line) => (COMMENT.test(line) ? '' : line));
  const bare = whole.map((line) => LABELS.reduce((rest, label) => rest.replace(label, ' '), line));
  const found = new Map<string, number>();
  for (const part of parts) {
    const line = isArrow(part) ? lineOfArrow(part, [bare, whole]) : lineOfName(part, [bare, whole]);
    if (line !== undefined) found.set(part.name, line);
  }
  return found;
}

const isArrow = ({ is, name }: DiagramPart) => is === 'edge' && /.->./.test(name);

/** A name without the number that the second of that name has. */
const plain = (name: string) => name.replace(/ \d+$/, '');

const ordinal = (name: string) => Number(/ (\d+)$/.exec(name)?.[1] ?? 1);

type Texts = readonly (readonly string[])[];

function lineOfArrow(part: DiagramPart, texts: Texts): number | undefined {
  return lineBetween(part, part.ends, texts) ?? lineBetween(part, part.ends.map(plain), texts);
}

function lineBetween(
  { name }: DiagramPart,
  ends: readonly string[],
  [bare = [], whole = []]: Texts,
) {
  const [from = '', to = from] = ends;
  // Without labels, one arrow leads from one to the other: two would lead by way of a third.
  const own = linesWhere(bare, (line) => arrowsBetween(line, from, to).includes(1));
  const any = linesWhere(whole, (line) => arrowsBetween(line, from, to).some((count) => count > 0));
  const all = own.length > 0 ? own : any;
  return all[Math.min(ordinal(name), all.length) - 1];
}

const linesWhere = (lines: readonly string[], test: (line: string) => boolean): number[] =>
  lines.flatMap((line, i) => (test(line) ? [i] : []));

/** How many arrows stand between two names, wherever the one follows the other. */
function arrowsBetween(line: string, from: string, to: string): number[] {
  const starts = [...line.matchAll(word(from))].map(({ index }) => index + from.length);
  const ends = [...line.matchAll(word(to))].map(({ index }) => index);
  return starts.flatMap((start) =>
    ends.flatMap((end) => (end >= start ? [line.slice(start, end).match(ARROW)?.length ?? 0] : [])),
  );
}

function lineOfName({ name, aliases }: DiagramPart, texts: Texts): number | undefined {
  for (const called of [name, ...aliases])
    for (const lines of texts) {
      const [line] = linesWhere(lines, (each) => each.search(word(called)) >= 0);
      if (line !== undefined) return line;
    }
  return undefined;
}

/** A name as a word of its own. */
function word(name: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'gu');
}
