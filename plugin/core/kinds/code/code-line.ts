import { choice, number, optional, text, type Written, withDefault } from '../../field.js';
import { kind, type Options, painted } from '../kind.js';
import { codeLook, startOf } from './code-look.js';

const fields = {
  kind: choice('codeLine'),
  ...painted,
  /** All lines of the code, which tell what this one means. */
  source: text,
  /** Which of them it is; the first is 1. */
  line: number(1, 100_000),
  /** In which it is highlighted; without it in none. */
  language: optional(text),
  /** For how many digits there is room before it. */
  digits: withDefault(number(0, 10), 0),
  ...codeLook,
};

/** A line of a code. */
export interface CodeLine extends Written<typeof fields> {}

/**
 * A line of a code, by itself: it is highlighted as it would be among the others.
 * @example
 * codeLine('loop', 'let sum = 0;\nfor (const x of xs) sum += x;', 2, { language: 'javascript' });
 */
export const codeLine = kind(
  (
    id: string,
    source: string,
    line: number,
    options: Options<CodeLine, 'source' | 'line'> = {},
  ): CodeLine => ({ kind: 'codeLine', id, source, line, ...options }),
  {
    kind: 'codeLine',
    fields,
    asks: ({ source, line, language, digits, ...look }) => ({
      text: [{ text: lineOf(source, line), fontSize: look.fontSize }],
      lineSpacing: look.lineSpacing,
      box: 'em',
      align: startOf(look, digits, line),
      family: look.font,
      ...(language !== undefined && { highlight: { source, line, language } }),
    }),
    words: ({ source, line }) => lineOf(source, line).trim() || undefined,
  },
);

const lineOf = (source: string, line: number) => source.split('\n')[Math.round(line) - 1] ?? '';
