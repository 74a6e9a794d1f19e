import { type Color, color, fontSize } from '../../common-fields.js';
import {
  text as anyText,
  choice,
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
import { kind, type Options, painted, type TextLineAsk } from '../kind.js';

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
  anyText,
  object('a line of text', lineFields),
);

const fields = {
  kind: choice('text'),
  ...painted,
  /** The lines; a string is cut at its line breaks. */
  text: either(anyText, list(line)),
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
};

/** Manim's `Text`: lines, centred on one another. */
export interface Text extends Written<typeof fields> {}

/**
 * Manim's `Text`. Lines are centred on one another; placed by their ink. `fontSize` is Manim's: an em
 * is a 72nd of it, in scene units.
 * @param text - the words; a line break starts a line; or a list of lines, each with its own size.
 * @example
 * text('title', 'Transformer', { fontSize: 48, at: { toEdge: 'UP' } });
 */
export const text = kind(
  (id: string, text: Text['text'], options: Options<Text, 'text'> = {}): Text => ({
    kind: 'text',
    id,
    text,
    ...options,
  }),
  {
    kind: 'text',
    fields,
    asks: ({ text, fontSize, lineSpacing, box, align }) => ({
      text: linesOf(text).map((line) => lineAsk(line, fontSize)),
      lineSpacing,
      box,
      align,
    }),
    words: ({ text }) =>
      linesOf(text)
        .map((line) => line.text)
        .join(' '),
  },
);

const linesOf = (text: Text['text']): TextLine[] =>
  (typeof text === 'string' ? text.split('\n') : text).map((line) =>
    typeof line === 'string' ? { text: line } : line,
  );

function lineAsk(line: TextLine, fontSize: number): TextLineAsk {
  const own: Color | undefined = line.color;
  return {
    text: line.text,
    fontSize: line.fontSize ?? fontSize,
    ...(own && { color: cssColor(own) }),
  };
}
