import { union } from '../../box.js';
import { color } from '../../common-fields.js';
import { choice, either, number, optional, text, type Written, withDefault } from '../../field.js';
import { minus, ORIGIN } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';
import { codeBackground } from './code-background.js';
import { codeLine } from './code-line.js';
import { codeLook } from './code-look.js';
import { sourceLines } from './source-lines.js';

const fields = {
  kind: choice('code'),
  ...painted,
  /** The lines, as they stand in a file. */
  source: text,
  /** As highlight.js calls it, such as `python`; without it nothing is highlighted. */
  language: optional(text),
  /** The number of the first line, or `'none'` for lines without numbers. */
  lineNumbers: withDefault(either(number(-100_000, 100_000), choice('none')), 1),
  /** What is behind it. */
  background: withDefault(choice('rectangle', 'window', 'none'), 'rectangle'),
  /** Of what is behind it. */
  backgroundColor: optional(color),
  /** Columns from one tab stop to the next. */
  tabWidth: withDefault(number(1, 16), 4),
  ...codeLook,
};

/** Manim's `Code`. */
export interface Code extends Written<typeof fields> {}

/**
 * Manim's `Code`. Its lines are `ID.line-1` and on, all of them `ID.lines`; their numbers are
 * `ID.number-1` and on, all of them `ID.numbers`; behind them is `ID.background`. Blank lines before
 * and after are left out, and so is what all lines are indented by. It is highlighted by highlight.js,
 * which is loaded when a scene needs it, in the colours of the palette.
 * @param source - the lines, as they stand in a file.
 * @example
 * code('sum', 'total = 0\nfor x in xs:\n    total += x', { language: 'python', background: 'window' });
 */
export const code = kind(
  (id: string, source: string, options: Options<Code, 'source'> = {}): Code => ({
    kind: 'code',
    id,
    source,
    ...options,
  }),
  {
    kind: 'code',
    fields,
    members({ id, source, language, lineNumbers, background, backgroundColor, ...own }) {
      const { tabWidth, fontSize, lineSpacing, font } = own;
      const look = { fontSize, lineSpacing, font };
      const lines = sourceLines(source, Math.round(tabWidth));
      const numbers = lineNumbers === 'none' ? [] : numbersFrom(lineNumbers, lines.length);
      const digits = numbers[0]?.length ?? 0;
      return [
        ...(background === 'none'
          ? []
          : [
              codeBackground(`${id}.background`, lines.join('\n'), {
                ...look,
                digits,
                style: background,
                ...(backgroundColor !== undefined && { fill: backgroundColor }),
              }),
            ]),
        ...numbers.map((_, i) =>
          codeLine(`${id}.number-${i + 1}`, numbers.join('\n'), i + 1, { ...look, color: 'GRAY' }),
        ),
        ...lines.map((_, i) =>
          codeLine(`${id}.line-${i + 1}`, lines.join('\n'), i + 1, {
            ...look,
            digits,
            ...(language !== undefined && { language }),
          }),
        ),
      ];
    },
    arrange(_, boxes) {
      const way = minus(ORIGIN, union(boxes).center);
      return boxes.map(() => way);
    },
    selections({ id, source, tabWidth, lineNumbers }) {
      const all = (name: string) =>
        sourceLines(source, Math.round(tabWidth)).map((_, i) => `${id}.${name}-${i + 1}`);
      return {
        [`${id}.lines`]: all('line'),
        ...(lineNumbers !== 'none' && { [`${id}.numbers`]: all('number') }),
      };
    },
  },
);

/** Numbers in a row, as wide as the widest. */
function numbersFrom(first: number, count: number): string[] {
  const numbers = Array.from({ length: count }, (_, i) => String(Math.round(first) + i));
  const digits = Math.max(...numbers.map(({ length }) => length));
  return numbers.map((each) => each.padStart(digits));
}
