/** What number lines, axes and number planes have in common. */
import { type AxisScale, alongAxis, axisScale } from '../../axis-scale.js';
import { around } from '../../box.js';
import { length, range, strokeWidth } from '../../common-fields.js';

import { type Complete, choice, either, list, number, optional, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import type { OutlinePart, Shape } from '../../part.js';
import type { Point } from '../../units.js';
import { type Coordinates, painted } from '../kind.js';
import { ticksOf } from './ticks.js';

/** What number lines and the axes in them have in common. */
export const axisFields = {
  ...painted,
  /** From, to, and the step from tick to tick. */
  range,
  /** In units; without it one more is a unit. */
  length: optional(length),
  /** Where it leads: to the right or up. */
  along: withDefault(choice('x', 'y'), 'x'),
  /** How far a tick reaches to either side, in units; 0 leaves the ticks out. */
  tickSize: withDefault(length, 0.1),
  /** Length and width of its tip, in units; with 0 it has none. */
  tipLength: withDefault(length, 0),
  /** A value without tick and number: where another axis crosses it. */
  without: optional(number(-1e9, 1e9)),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 2),
};

/** At which values an axis has numbers. */
export const numbersAt = either(list(number(-1e9, 1e9)), choice('none', 'all'));

/** The same, without any if none are told. */
export const numbersField = withDefault(numbersAt, 'none');

type Self = Pick<
  Complete<typeof axisFields>,
  'range' | 'length' | 'along' | 'tickSize' | 'tipLength' | 'without'
>;

/** The values at which there are ticks: none under the tip, as in Manim. */
export function ticksOn({ range, tipLength, without }: Self): number[] {
  return ticksOf(range).filter(
    (value) => value !== without && !(tipLength > 0 && value === range[1]),
  );
}

/** From units along an axis, and across it to the left, to its own frame. */
const placeOn = ({ along }: Pick<Self, 'along'>, ahead: number, aside: number): Point =>
  along === 'x' ? [ahead, aside] : [-aside, ahead];

export function axisShape(self: Self): Shape {
  const scale = axisScale(self.range, self.length);
  const half = Math.abs(alongAxis(scale, self.range[1]));
  const tip = Math.min(self.tipLength, 2 * half);
  const at = (ahead: number, aside = 0) => placeOn(self, ahead, aside);
  const stroke = (name: string, points: readonly Point[]): OutlinePart => ({
    is: 'outline',
    name,
    only: 'stroke',
    outline: polyline(points),
  });
  const ends = [at(-half), at(half)];
  const corners = [at(half - tip, tip / 2), at(half), at(half - tip, -tip / 2)];
  const values = self.tickSize > 0 ? ticksOn(self) : [];
  const ticks = values.map((value) =>
    [-1, 1].map((side) => at(alongAxis(scale, value), side * self.tickSize)),
  );
  const parts = [
    stroke('axis', [at(-half), at(half - tip)]),
    ...ticks.map((points) => stroke('tick', points)),
  ];
  if (tip === 0) return { parts, box: around([...ends, ...ticks.flat()]) };
  const arrowhead: OutlinePart = {
    is: 'outline',
    name: 'tip',
    only: 'fill',
    outline: polyline(corners, true),
  };
  return { parts: [...parts, arrowhead], box: around([...ends, ...corners, ...ticks.flat()]) };
}

/** The coordinates of an axis alone: along it, and units across it. */
export function axisCoordinates(self: Pick<Self, 'range' | 'length' | 'along'>): Coordinates {
  const scale = axisScale(self.range, self.length);
  return {
    origin: placeOn(self, alongAxis(scale, 0), 0),
    x: placeOn(self, scale.unit, 0),
    y: placeOn(self, 0, 1),
  };
}

/** @param height - of the middle of the leaf that takes them along, over the middle of the plane. */
export function planeCoordinates(x: AxisScale, y: AxisScale, height = 0): Coordinates {
  return {
    origin: [alongAxis(x, 0), alongAxis(y, 0) - height],
    x: [x.unit, 0],
    y: [0, y.unit],
  };
}
