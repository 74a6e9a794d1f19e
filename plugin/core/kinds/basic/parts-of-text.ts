/** What a text and a piece of it tell both, and where the parts of a text begin and end. */
import { type Color, color, fontSize } from '../../common-fields.js';
import {
  type Cut,
  coloredRuns,
  type Finder,
  type NamedRun,
  namedRuns,
  partsField,
  piecesOf,
  type Run,
  runsOf,
} from '../../cut.js';
import {
  text as anyText,
  type Complete,
  choice,
  dictionary,
  either,
  type Field,
  list,
  number,
  object,
  optional,
  type Written,
  withDefault,
} from '../../field.js';
import { cssColor } from '../../palette.js';
import type { Ask, TextLineAsk } from '../ask.js';
import { fontFields, lookOf, styles } from './text-style.js';

const lineFields = {
  text: anyText,
  /** As its text's, if it has none of its own. */
  fontSize: optional(fontSize),
  /** As its text's, if it has none of its own. */
  color: optional(color),
};

/** One line of a text, if it differs from the others. */
export interface TextLine extends Written<typeof lineFields> {}

const line: Field<string | TextLine, 'needed'> = either(
  object('a line of text', lineFields),
  anyText,
);

export const cutText = {
  /** The lines; a string is cut at its line breaks. */
  text: either(list(line), anyText),
  /** Manim's: an em is a 72nd of this many units. */
  fontSize,
  /** From baseline to baseline, in em of the following line. */
  lineSpacing: withDefault(number(0, 10), 1.25),
  /**
   * What it is placed by: its ink, as in Manim, or the em boxes of its lines, so that texts in the
   * same place share a baseline whatever is written.
   */
  box: withDefault(choice('ink', 'em'), 'ink'),
  /** How the lines stand to each other. */
  align: withDefault(choice('left', 'center', 'right'), 'center'),
  /**
   * Names of parts, by their words: `{ animal: 'fox' }` makes `ID.animal` a mobject; or by their letters,
   * as `{ animal: { glyphs: [8, 11] } }`.
   */
  parts: optional(partsField),
  /** Colours by words, wherever they stand in the text; Manim's `t2c`. */
  colors: optional(dictionary('colours by words', color)),
  /** How words look otherwise than the others; of a letter the first says it that says something. */
  styles,
  ...fontFields,
};

type ToldText = Pick<Complete<typeof cutText>, 'text' | 'parts' | 'colors' | 'styles'> &
  Complete<typeof fontFields>;

const linesOf = (text: ToldText['text']): TextLine[] =>
  (typeof text === 'string' ? text.split('\n') : text).map((line) =>
    typeof line === 'string' ? { text: line } : line,
  );

/** All words of a text, in one line. */
export const wordsOfText = (text: ToldText['text']) =>
  linesOf(text)
    .map((line) => line.text)
    .join(' ');

/** The words of a text in one line, and how they are cut. */
export function cutOfText({
  text,
  parts = {},
  colors = {},
  styles = [],
  weight,
  slant,
  font,
}: ToldText) {
  const words = wordsOfText(text);
  const finder = finderIn(words);
  const runs = namedRuns(parts, finder);
  const styled = styles.flatMap(({ of, ...look }) =>
    runsOf(of, finder).map((run) => ({ ...run, ...lookOf(look) })),
  );
  const colored = coloredRuns(colors, finder, []).map((run) => ({
    ...run,
    color: cssColor(run.color),
  }));
  const own = lookOf({ weight, slant, font });
  const all = Object.keys(own).length > 0 ? [{ start: 0, end: words.length, ...own }] : [];
  const looks = [...styled, ...colored, ...all];
  const cut: Cut = {
    ...(looks.length > 0 && { looks }),
    ...(runs.length > 0 && { pieces: piecesIn(words, runs) }),
  };
  return { words, finder, runs, cut };
}

/** Blanks between two parts are nothing to see. */
const piecesIn = (words: string, runs: readonly NamedRun[]) =>
  piecesOf(runs, words.length, ({ start, end }) => !words.slice(start, end).trim());

const finderIn = (words: string): Finder => ({
  reading(part) {
    const runs: Run[] = [];
    for (let start = words.indexOf(part); start >= 0; ) {
      const end = start + part.length;
      runs.push({ start, end });
      start = words.indexOf(part, end);
    }
    return runs;
  },
  ofGlyphs(first, behind) {
    const glyphs = [...new Intl.Segmenter().segment(words)].filter(({ segment }) => segment.trim());
    const [start, last] = [glyphs[first], glyphs[behind - 1]];
    return start && last && { start: start.index, end: last.index + last.segment.length };
  },
});

/** What a browser must measure of a text as a whole. */
export function askOfText(
  self: Complete<typeof cutText>,
): Extract<Ask, { readonly text: unknown }> {
  const { text, fontSize, lineSpacing, box, align } = self;
  return {
    text: linesOf(text).map((line) => lineAsk(line, fontSize)),
    lineSpacing,
    box,
    align,
    ...cutOfText(self).cut,
  };
}

function lineAsk(line: TextLine, fontSize: number): TextLineAsk {
  const own: Color | undefined = line.color;
  return {
    text: line.text,
    fontSize: line.fontSize ?? fontSize,
    ...(own && { color: cssColor(own) }),
  };
}
