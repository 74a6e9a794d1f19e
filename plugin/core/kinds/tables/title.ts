import { coordinate, fontSize, strokeWidth } from '../../common-fields.js';
import { text as anyText, choice, type Written, withDefault } from '../../field.js';
import { at } from '../../placement.js';
import { FRAME } from '../../units.js';
import { text } from '../basic/text.js';
import { kind, type Options, painted } from '../kind.js';
import { lines } from '../shapes/lines.js';

const fields = {
  kind: choice('title'),
  ...painted,
  /** The words. */
  text: anyText,
  /** Placements, first to last. Without any it stands at the upper edge. */
  at: withDefault(at, { toEdge: 'UP' }),
  /** Manim's size of a font. */
  fontSize,
  /** Between the words and the line, in units. */
  buff: withDefault(coordinate, 0.25),
  /** Of the line, in hundredths of a unit; with 0 there is none. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** Manim's `Title`. */
export interface Title extends Written<typeof fields> {}

/** The line is as wide as the frame but for this, in units. */
const MARGIN = 2;

/**
 * Manim's `Title`: words at the upper edge, `ID.text`, over a line nearly as wide as the frame,
 * `ID.underline`.
 * @example
 * title('head', 'Gradient descent');
 */
export const title = kind(
  (id: string, text: string, options: Options<Title, 'text'> = {}): Title => ({
    kind: 'title',
    id,
    text,
    ...options,
  }),
  {
    kind: 'title',
    fields,
    members({ id, text: words, fontSize, buff, strokeWidth }) {
      const half = FRAME.width / 2 - MARGIN / 2;
      const line = [
        [-half, 0],
        [half, 0],
      ] as const;
      return [
        text(`${id}.text`, words, { fontSize }),
        ...(strokeWidth === 0
          ? []
          : [
              lines(`${id}.underline`, [line], {
                strokeWidth,
                at: { nextTo: `${id}.text`, direction: 'DOWN', buff },
              }),
            ]),
      ];
    },
  },
);
