import { alongAxis, axisScale } from '../../axis-scale.js';
import { color, length, opacity, type Range, range, strokeWidth } from '../../common-fields.js';
import {
  text as anyText,
  choice,
  list,
  number,
  optional,
  type Written,
  withDefault,
} from '../../field.js';
import { FRAME } from '../../units.js';
import { rectangle } from '../basic/rectangle.js';
import { text } from '../basic/text.js';
import { kind, type Options, painted } from '../kind.js';
import { numbersAt, planeCoordinates } from './axis-line.js';
import { numberLine } from './number-line.js';

const fields = {
  kind: choice('barChart'),
  ...painted,
  /** How high the bars are, from the left. */
  values: list(number(-1e9, 1e9)),
  /** What stands below the bars, from the left. */
  names: withDefault(list(anyText), []),
  /** Of the bars, from the left and over again. */
  colors: withDefault(list(color), ['BLUE', 'TEAL', 'GREEN', 'YELLOW', 'RED']),
  /** From, to, and the step from tick to tick; without it from zero to the first tick over the highest value. */
  yRange: optional(range),
  /** Units; without it a unit for each bar, as far as the frame goes. */
  xLength: optional(length),
  /** Units. */
  yLength: withDefault(length, 4),
  /** The numbers along y, or `'all'` that have a tick. */
  yNumbers: withDefault(numbersAt, 'all'),
  /** Of numbers and names; Manim's size of a font. */
  fontSize: withDefault(number(1, 1000), 24),
  /** The share of its place that a bar takes. */
  barWidth: withDefault(opacity, 0.6),
  /** How solid the bars are, 0 to 1. */
  fillOpacity: withDefault(opacity, 0.7),
  /** Of the bars, in hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 3),
};

/** Manim's `BarChart`. */
export interface BarChart extends Written<typeof fields> {}

/** The gap between a bar and its name, in units. */
const BUFF = 0.1;

/**
 * Manim's `BarChart`. Its bars are `ID.bar-1` and on, their names `ID.name-1`, its axes `ID.x` and
 * `ID.y`. A place on it is `{ on: ID, at: [x, y] }`: bar n stands at n − ½. Its colours are of the
 * palette and its ticks at round numbers, which Manim's are not.
 * @example
 * barChart('sales', [3, 5, 2], { names: ['May', 'June', 'July'], colors: ['BLUE'] });
 */
export const barChart = kind(
  (
    id: string,
    values: BarChart['values'],
    options: Options<BarChart, 'values'> = {},
  ): BarChart => ({ kind: 'barChart', id, values, ...options }),
  {
    kind: 'barChart',
    fields,
    members({ id, values, names, colors, yNumbers, fontSize, barWidth, ...own }) {
      const { fillOpacity, strokeWidth, yLength } = own;
      const { x, y, xRange, yRange } = scalesOf({ values, ...own });
      const floor = alongAxis(y, y.crossing);
      const bars = values.map((value, i) => {
        const top = alongAxis(y, value);
        return rectangle(`${id}.bar-${i + 1}`, {
          width: Math.abs(x.unit) * barWidth,
          height: Math.abs(top - floor),
          color: colors[i % (colors.length || 1)] ?? 'BLUE',
          fillOpacity,
          strokeWidth,
          at: { shift: [alongAxis(x, i + 0.5), (top + floor) / 2] },
        });
      });
      const labels = values.flatMap((value, i) => {
        const name = names[i];
        if (name === undefined) return [];
        const direction = value < 0 ? 'UP' : 'DOWN';
        return text(`${id}.name-${i + 1}`, name, {
          fontSize,
          box: 'em',
          at: { nextTo: [alongAxis(x, i + 0.5), floor], direction, buff: BUFF },
        });
      });
      return [
        numberLine(`${id}.x`, xRange, {
          length: values.length * x.unit,
          tickSize: 0,
          at: { shift: [0, floor] },
        }),
        numberLine(`${id}.y`, yRange, {
          length: yLength,
          along: 'y',
          numbers: yNumbers,
          fontSize,
          at: { shift: [alongAxis(x, 0), 0] },
        }),
        ...bars,
        ...labels,
      ];
    },
    coordinates(self) {
      const { x, y } = scalesOf(self);
      return planeCoordinates(x, y, alongAxis(y, y.crossing));
    },
  },
);

function scalesOf({
  values,
  yRange = usualRange(values),
  xLength = Math.min(values.length, FRAME.width - 2),
  yLength = 4,
}: Pick<BarChart, 'values' | 'yRange' | 'xLength' | 'yLength'>) {
  const xRange: Range = [0, values.length];
  return { x: axisScale(xRange, xLength), y: axisScale(yRange, yLength), xRange, yRange };
}

/** About how many ticks there are. */
const TICKS = 5;

/** From zero to the first tick beyond the highest value, or the lowest, in steps of 1, 2 or 5. */
function usualRange(values: readonly number[]): Range {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const about = (most - least || 1) / TICKS;
  const power = 10 ** Math.floor(Math.log10(about));
  const step = ([1, 2, 5].find((each) => each * power >= about) ?? 10) * power;
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step, step];
}
