import { sourceLines } from '../../core/kinds/code/source-lines.js';
import type { Mobject } from '../../core/kinds/kinds.js';
import type { Scene, Step } from '../../core/scene.js';
import type { Animation } from '../../core/verbs/verbs.js';

/** A block of code. Several in one host are its versions. */
export interface CodeBlock {
  readonly source: string;
  /** As highlight.js calls it. */
  readonly language?: string | undefined;
  /** Which lines are highlighted at each stop, as reveal writes it: `1-2|5|7-9`. */
  readonly highlights?: string | undefined;
  /** With their numbers, as reveal shows them for `data-line-numbers`. */
  readonly numbered: boolean;
  /** The number of the first line; 1 unless told. */
  readonly first?: number;
}

/** Seconds, and what is left of lines that are not highlighted. */
const [SECONDS, DIMMED, TAB] = [0.5, 0.3, 4];

/**
 * The mobjects and steps of blocks of code: each version in place of the one before it, in each the lines
 * that are highlighted one after the other. The first are from the start.
 *
 * @param byLine - the lines of the first block come one by one.
 */
export function codeSteps(
  blocks: readonly CodeBlock[],
  byLine: boolean,
): Pick<Scene, 'mobjects' | 'entrance' | 'steps'> {
  const mobjects = blocks.map(mobjectOf);
  let entrance: Step | undefined;
  const steps = blocks.flatMap((block, i): Step[] => {
    const id = idOf(i);
    const lines = sourceLines(block.source, TAB);
    const ranges = (block.highlights ?? '').split('|').map((range) => linesIn(range, lines.length));
    const highlight = (range: ReadonlySet<number>): Animation[] => dims(id, block, lines, range);
    const step = (range: ReadonlySet<number>, before: readonly Animation[] = []): Step => ({
      ...(range.size < lines.length && { caption: saying(lines, range) }),
      plays: [before, highlight(range)]
        .filter((animations) => animations.length > 0)
        .map((animations) => ({ animations })),
    });
    const [first = new Set<number>(), ...others] = ranges;
    const change: Animation[] =
      i === 0 ? [] : [{ verb: 'transformMatching', target: idOf(i - 1), into: id, runTime: 1 }];
    if (i > 0) return [step(first, change), ...others.map((range) => step(range))];
    if (byLine) return [...eachLine(id, block, lines), ...others.map((range) => step(range))];
    if (first.size < lines.length) entrance = { plays: [{ animations: highlight(first) }] };
    return others.map((range) => step(range));
  });
  return { mobjects, ...(entrance && { entrance }), steps };
}

const idOf = (index: number) => (index === 0 ? 'code' : `code-${index + 1}`);

const mobjectOf = ({ source, language, numbered, first = 1 }: CodeBlock, i: number): Mobject => ({
  kind: 'code',
  id: idOf(i),
  source,
  tabWidth: TAB,
  ...(language !== undefined && { language }),
  lineNumbers: numbered ? first : 'none',
});

/** The numbers that `1-2,5` means; all, where nothing is said. */
function linesIn(range: string, count: number): ReadonlySet<number> {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  const told = range.split(',').flatMap((each): [number, number][] => {
    const [, from, to] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(each) ?? [];
    return from === undefined ? [] : [[Number(from), Number(to ?? from)]];
  });
  if (told.length === 0) return new Set(all);
  return new Set(all.filter((line) => told.some(([from, to]) => from <= line && line <= to)));
}

function dims(
  id: string,
  { numbered }: CodeBlock,
  lines: readonly string[],
  range: ReadonlySet<number>,
): Animation[] {
  return lines.flatMap((_, i): Animation[] =>
    (numbered ? ['line', 'number'] : ['line']).map((part) => ({
      verb: 'setOpacity',
      target: `${id}.${part}-${i + 1}`,
      opacity: range.has(i + 1) ? 1 : DIMMED,
      runTime: SECONDS,
    })),
  );
}

/** A line a step; blank ones come with the next. Their numbers and what is behind them are there. */
const eachLine = (id: string, { numbered }: CodeBlock, lines: readonly string[]): Step[] =>
  lines.flatMap((line, i): Step[] => {
    if (line === '') return [];
    const number: Animation[] = numbered
      ? [{ verb: 'fadeIn', target: `${id}.number-${i + 1}`, runTime: SECONDS }]
      : [];
    const writing: Animation = { verb: 'write', target: `${id}.line-${i + 1}`, runTime: SECONDS };
    return [{ caption: line.trim(), plays: [{ animations: [...number, writing] }] }];
  });

const saying = (lines: readonly string[], range: ReadonlySet<number>): string =>
  lines.flatMap((line, i) => (range.has(i + 1) && line !== '' ? line.trim() : [])).join(' ');

/** How many lines there are at most, and how many columns, with room for their numbers. */
export function sizeOfCode(
  blocks: readonly CodeBlock[],
): readonly [columns: number, lines: number] {
  const all = blocks.map(({ source }) => sourceLines(source, TAB));
  const lines = Math.max(...all.map(({ length }) => length));
  const columns = Math.max(...all.flat().map(({ length }) => length));
  const digits = blocks.map(({ numbered, first = 1 }, i) =>
    numbered ? String(first + (all[i]?.length ?? 0) - 1).length + 1 : 0,
  );
  const numbers = Math.max(...digits);
  return [columns + numbers, lines];
}
