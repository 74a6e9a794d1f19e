import { alongAxis, axisScale } from '../../axis-scale.js';
import { color, length, opacity, range, strokeWidth } from '../../common-fields.js';
import {
  text as anyText,
  choice,
  number,
  optional,
  type Written,
  withDefault,
} from '../../field.js';
import { FRAME, type Point } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';
import { lines } from '../shapes/lines.js';
import { numbersField, planeCoordinates } from './axis-line.js';
import { numberLine } from './number-line.js';
import { ticksOf } from './ticks.js';

const fields = {
  kind: choice('numberPlane'),
  ...painted,
  /** From, to, and the step from line to line; Manim's `x_range`. */
  xRange: withDefault(range, [-FRAME.width / 2, FRAME.width / 2, 1]),
  /** From, to, and the step from line to line; Manim's `y_range`. */
  yRange: withDefault(range, [-FRAME.height / 2, FRAME.height / 2, 1]),
  /** Units; without it one more is a unit. */
  xLength: optional(length),
  /** Units; without it one more is a unit. */
  yLength: optional(length),
  /** The numbers along x, or `'all'` but zero. */
  xNumbers: numbersField,
  /** The numbers along y, or `'all'` but zero. */
  yNumbers: numbersField,
  /** What stands after each number along x. */
  xUnit: withDefault(anyText, ''),
  /** What stands after each number along y; Manim's `ComplexPlane` is one with `i`. */
  yUnit: withDefault(anyText, ''),
  /** Of the numbers; Manim's size of a font. */
  fontSize: withDefault(number(1, 1000), 36),
  /** Of the grid; `color` is that of the axes. */
  gridColor: withDefault(color, 'BLUE'),
  /** Of the grid, 0 to 1. */
  gridOpacity: withDefault(opacity, 0.5),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 2),
};

/** Manim's `NumberPlane`. */
export interface NumberPlane extends Written<typeof fields> {}

/**
 * Manim's `NumberPlane`, and its `ComplexPlane` with `yUnit: 'i'`: two axes without ticks, `ID.x` and `ID.y`, over a grid, `ID.grid`. It fills
 * the frame if it is told no ranges. A place on it is `{ on: ID, at: [x, y] }`. Its grid is a faint blue
 * of the palette, where Manim's is a darker one.
 * @example
 * numberPlane('plane', { gridOpacity: 0.3, xNumbers: 'all' });
 */
export const numberPlane = kind(
  (id: string, options: Options<NumberPlane> = {}): NumberPlane => ({
    kind: 'numberPlane',
    id,
    ...options,
  }),
  {
    kind: 'numberPlane',
    fields,
    members({ id, xRange, yRange, xLength, yLength, xNumbers, yNumbers, ...own }) {
      const { gridColor, gridOpacity, strokeWidth, fontSize, xUnit, yUnit } = own;
      const [x, y] = [axisScale(xRange, xLength), axisScale(yRange, yLength)];
      const [right, top] = [alongAxis(x, xRange[1]), alongAxis(y, yRange[1])];
      const look = { tickSize: 0, strokeWidth, fontSize };
      const inside = ([from, to, step]: typeof xRange) =>
        ticksOf([from, to, step ?? 1]).filter((value) => value !== from && value !== to);
      const grid = [
        ...inside(yRange).map((value): Point[] => {
          const height = alongAxis(y, value);
          return [
            [-right, height],
            [right, height],
          ];
        }),
        ...inside(xRange).map((value): Point[] => {
          const ahead = alongAxis(x, value);
          return [
            [ahead, -top],
            [ahead, top],
          ];
        }),
      ];
      return [
        lines(`${id}.grid`, grid, { color: gridColor, opacity: gridOpacity, strokeWidth }),
        numberLine(`${id}.x`, xRange, {
          ...look,
          length: Math.abs(2 * right),
          numbers: xNumbers,
          unit: xUnit,
          without: x.crossing,
          at: { shift: [0, alongAxis(y, y.crossing)] },
        }),
        numberLine(`${id}.y`, yRange, {
          ...look,
          along: 'y',
          length: Math.abs(2 * top),
          numbers: yNumbers,
          unit: yUnit,
          without: y.crossing,
          at: { shift: [alongAxis(x, x.crossing), 0] },
        }),
      ];
    },
    coordinates: ({ xRange, yRange, xLength, yLength }) =>
      planeCoordinates(axisScale(xRange, xLength), axisScale(yRange, yLength)),
  },
);
