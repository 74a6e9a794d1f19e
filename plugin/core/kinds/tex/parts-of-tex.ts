/** Where parts of TeX begin and end. */

import {
  type Cut,
  coloredRuns,
  type Finder,
  type NamedRun,
  namedRuns,
  piecesOf,
  type Run,
  type ToldParts,
} from '../../cut.js';
import { cssColor } from '../../palette.js';

/** Manim's double braces taken out, and what stood in them: parts called `1`, `2` … */
export function withoutDoubleBraces(written: string): {
  readonly tex: string;
  readonly parts: readonly NamedRun[];
} {
  let tex = '';
  const parts: NamedRun[] = [];
  for (let i = 0; i < written.length; ) {
    const char = written[i] as string;
    const end = char === '{' && written[i + 2] !== '{' ? endOfDouble(written, i) : undefined;
    if (end === undefined) {
      const step = char === '\\' ? 2 : 1;
      tex += written.slice(i, i + step);
      i += step;
      continue;
    }
    const [open, close] = isArgument(tex) ? ['{', '}'] : ['', ''];
    const start = tex.length + open.length;
    const inside = written.slice(i + 2, end);
    tex += open + inside + close;
    parts.push({ name: String(parts.length + 1), start, end: start + inside.length });
    i = end + 2;
  }
  return { tex, parts };
}

/** Where the inside of a double brace ends that begins here, if one does. */
function endOfDouble(tex: string, at: number): number | undefined {
  if (tex[at + 1] !== '{') return undefined;
  for (let [i, depth] = [at + 2, 0]; i < tex.length; i++) {
    if (tex[i] === '\\') i++;
    else if (tex[i] === '{') depth++;
    else if (tex[i] === '}' && depth-- === 0) return tex[i + 1] === '}' ? i : undefined;
  }
  return undefined;
}

const TWO_ARGUMENTS = /\\(?:[cdt]?frac|[dt]?binom|overset|underset|stackrel|textcolor)\s*$/;

/** Whether what follows belongs to a command, an exponent or an index, and so needs braces. */
function isArgument(before: string): boolean {
  if (/[\^_]\s*$|\\[A-Za-z]+\s*$/.test(before)) return true;
  const first = before.trimEnd();
  if (!first.endsWith('}')) return false;
  for (let [i, depth] = [first.length - 1, 0]; i >= 0; i--) {
    if (first[i] === '}') depth++;
    else if (first[i] === '{' && --depth === 0) return TWO_ARGUMENTS.test(first.slice(0, i));
  }
  return false;
}

/** Of a command nothing can be taken apart, nor of a name that is no mathematics. */
const WHOLE =
  /\\(?:begin|end|(?:text|f?)color(?:box)?|operatorname\*?|htmlData|href|url|tag)\s*\{[^{}]*\}|\\[A-Za-z]+|\\[\s\S]/g;
const WORDS = /\\(?:text[a-z]*|math[a-z]+)\s*\{[^{}]*\}/g;

/** Where some TeX stands in other TeX, as a part of its own. */
export function findInTex(tex: string, words: string): Run[] {
  if (!isBalanced(words)) return [];
  const wholes = rangesOf(tex, WHOLE);
  const texts = rangesOf(tex, WORDS);
  const isCut = (at: number) => wholes.some(({ start, end }) => start < at && at < end);
  const isLetter = (at: number) => /\p{L}/u.test(tex[at] ?? '');
  const runs: Run[] = [];
  for (let start = tex.indexOf(words); start >= 0; start = tex.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isInWord =
      texts.some((text) => text.start < start && end < text.end) &&
      ((isLetter(start - 1) && isLetter(start)) || (isLetter(end - 1) && isLetter(end)));
    const last = runs.at(-1);
    if (isCut(start) || isCut(end) || isInWord || (last && start < last.end)) continue;
    runs.push({ start, end });
  }
  return runs;
}

const rangesOf = (tex: string, pattern: RegExp): Run[] =>
  [...tex.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

/** Whether TeX can be put into braces: what is opened in it is closed in it, and no cell ends in it. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  let environments = 0;
  for (const [token] of tex.matchAll(/\\(?:begin|left)\b|\\(?:end|right)\b|\\[\s\S]|[{}&]/g)) {
    if (token === '{') depth++;
    if (token === '}' && --depth < 0) return false;
    if (/^\\(begin|left)$/.test(token)) environments++;
    if (/^\\(end|right)$/.test(token) && --environments < 0) return false;
    if ((token === '&' || token === '\\\\') && environments === 0) return false;
  }
  return depth === 0 && environments === 0 && !/[\^_]\s*$/.test(tex);
}

/** What leaves nothing to see, between two parts. */
const NOTHING = /^(?:[\s{]*|[\s}]*)$/;

/** A formula as its author tells it. */
export interface ToldFormula {
  readonly tex: string;
  readonly parts?: ToldParts;
  readonly colors?: Readonly<Record<string, string>>;
}

/** The TeX without double braces, and how it is cut. */
export function cutOfTex({ tex: written, parts = {}, colors = {} }: ToldFormula) {
  const { tex, parts: braced } = withoutDoubleBraces(written);
  const reading = (words: string) => findInTex(tex, withoutDoubleBraces(words).tex);
  // What glyphs there are only a browser can tell: where one part is told by them, all must be.
  const inGlyphs = Object.values(parts).some(
    (part) => typeof part === 'object' && 'glyphs' in part,
  );
  const finder: Finder = inGlyphs
    ? { reading: () => [], ofGlyphs: (start, end) => ({ start, end }) }
    : { reading };
  const runs = namedRuns(parts, finder, inGlyphs ? [] : braced);
  const colored = coloredRuns(colors, { reading }, inGlyphs ? [] : runs).map((run) => ({
    ...run,
    color: cssColor(run.color),
  }));
  const cut: Cut = {
    ...(colored.length > 0 && { looks: colored }),
    ...(runs.length > 0 && { pieces: inGlyphs ? countedPieces(runs) : piecesIn(tex, runs) }),
    ...(inGlyphs && { inGlyphs }),
  };
  return { tex, finder, runs, cut };
}

const piecesIn = (tex: string, runs: readonly NamedRun[]) =>
  piecesOf(runs, tex.length, ({ start, end }) => NOTHING.test(tex.slice(start, end)));

const countedPieces = (runs: readonly NamedRun[]) =>
  piecesOf(runs, Number.POSITIVE_INFINITY, () => false);
