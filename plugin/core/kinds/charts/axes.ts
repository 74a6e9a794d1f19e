import { alongAxis, axisScale } from '../../axis-scale.js';
import { length, range, strokeWidth } from '../../common-fields.js';
import {
  text as anyText,
  choice,
  either,
  type Field,
  number,
  object,
  optional,
  type Written,
  withDefault,
} from '../../field.js';
import type { Point } from '../../units.js';
import { text } from '../basic/text.js';
import { kind, type Options, painted } from '../kind.js';
import { formula } from '../tex/formula.js';
import { tex } from '../tex/tex.js';
import { numbersField, planeCoordinates } from './axis-line.js';
import { numberLine } from './number-line.js';

const inTex = {
  /** TeX, as KaTeX understands it. */
  tex,
};

/** What an axis is called. */
export type AxisLabel = string | Written<typeof inTex>;

const label: Field<AxisLabel, 'needed'> = either(object('a label', inTex), anyText);

const fields = {
  kind: choice('axes'),
  ...painted,
  /** From, to, and the step from tick to tick; Manim's `x_range`. */
  xRange: withDefault(range, [-7, 7, 1]),
  /** From, to, and the step from tick to tick; Manim's `y_range`. */
  yRange: withDefault(range, [-4, 4, 1]),
  /** Units. */
  xLength: withDefault(length, 12),
  /** Units. */
  yLength: withDefault(length, 6),
  /** The numbers along x, or `'all'` that have a tick. */
  xNumbers: numbersField,
  /** The numbers along y, or `'all'` that have a tick. */
  yNumbers: numbersField,
  /** What stands at the end of x: words, or a formula as `{ tex }`. */
  xLabel: optional(label),
  /** What stands at the end of y: words, or a formula as `{ tex }`. */
  yLabel: optional(label),
  /** What stands after each number along x. */
  xUnit: withDefault(anyText, ''),
  /** What stands after each number along y. */
  yUnit: withDefault(anyText, ''),
  /**
   * Of numbers and labels; Manim's size of a font. Numbers are set in the font of the deck's texts, and so
   * a third larger than Manim's, which are TeX: they are read from the back of a room.
   */
  fontSize: withDefault(number(1, 1000), 36),
  /** How far a tick reaches to either side, in units; 0 leaves the ticks out. */
  tickSize: withDefault(length, 0.1),
  /** Length and width of the tips, in units; 0 leaves them out, as Manim's `tips=False`. */
  tipLength: withDefault(length, 0.35),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 2),
};

/** Manim's `Axes`. */
export interface Axes extends Written<typeof fields> {}

/** The gap between a label and the end of its axis, in units. */
const BUFF = 0.1;

/**
 * Manim's `Axes`: two number lines, `ID.x` and `ID.y`, and their labels `ID.x-label` and `ID.y-label`.
 * The middle of both ranges is in the centre. A place is told by coordinates wherever a point can
 * stand: `{ on: ID, at: [x, y] }` is Manim's `axes.c2p(x, y)`.
 * @example
 * axes('axes', { xRange: [0, 5, 1], yRange: [-2, 2, 1], xLabel: 't', yLabel: { tex: 'f(t)' } });
 */
export const axes = kind(
  (id: string, options: Options<Axes> = {}): Axes => ({ kind: 'axes', id, ...options }),
  {
    kind: 'axes',
    fields,
    members({ id, xRange, yRange, xLength, yLength, xNumbers, yNumbers, xLabel, yLabel, ...own }) {
      const { tickSize, tipLength, strokeWidth, fontSize, xUnit, yUnit } = own;
      const [x, y] = [axisScale(xRange, xLength), axisScale(yRange, yLength)];
      const crossing: Point = [alongAxis(x, x.crossing), alongAxis(y, y.crossing)];
      const look = { tickSize, tipLength, strokeWidth, fontSize };
      const label = (
        name: string,
        words: AxisLabel | undefined,
        nextTo: Point,
        direction: Point,
      ) => {
        if (words === undefined) return [];
        const options = { fontSize, at: { nextTo, direction, buff: BUFF } };
        return typeof words === 'string'
          ? [text(`${id}.${name}`, words, options)]
          : [formula(`${id}.${name}`, words.tex, options)];
      };
      return [
        numberLine(`${id}.x`, xRange, {
          ...look,
          length: xLength,
          numbers: xNumbers,
          unit: xUnit,
          without: x.crossing,
          at: { shift: [0, crossing[1]] },
        }),
        numberLine(`${id}.y`, yRange, {
          ...look,
          along: 'y',
          length: yLength,
          numbers: yNumbers,
          unit: yUnit,
          without: y.crossing,
          at: { shift: [crossing[0], 0] },
        }),
        ...label('x-label', xLabel, [xLength / 2, crossing[1]], [1, 1]),
        ...label('y-label', yLabel, [crossing[0], yLength / 2], [1, 0.5]),
      ];
    },
    coordinates({ xRange, yRange, xLength, yLength }) {
      const y = axisScale(yRange, yLength);
      return planeCoordinates(axisScale(xRange, xLength), y, alongAxis(y, y.crossing));
    },
  },
);
