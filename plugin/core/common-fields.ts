/** Fields that many mobjects and animations have. */
import {
  choice,
  colorText,
  defined,
  either,
  type Field,
  name,
  number,
  optional,
  pointWithin,
  reference,
  withDefault,
} from './field.js';
import type { ColorName } from './palette.js';
import { RATE_NAMES } from './rates.js';
import { DIRECTION_NAMES, type DirectionName, type Point } from './units.js';

/** Scene units; more than anybody draws. */
const FARTHEST = 1000;

/** A length or coordinate that may be negative, in scene units. */
export const coordinate = number(-FARTHEST, FARTHEST);

/** The size of something, in scene units. */
export const length = number(0, FARTHEST);

export const opacity = number(0, 1);

export const seconds = number(0, 3600);

export const runTime = optional(number(0.001, 3600));

export const point: Field<Point, 'needed'> = defined('point', pointWithin(-FARTHEST, FARTHEST));

/** A direction by Manim's name (`'UP'`, `'DR'`) or as a vector. */
export type Direction = DirectionName | Point;

export const direction: Field<Direction, 'needed'> = defined(
  'direction',
  either(point, choice(...DIRECTION_NAMES)),
);

/** Manim's name of a colour (themes may redefine it) or any CSS colour. */
export type Color = ColorName | (string & {});

export const color: Field<Color, 'needed'> = defined('color', colorText());

/** A mobject by its id, or a point. */
export const place: Field<string | Point, 'needed'> = either(reference, point);

export const rateName = defined('rate', choice(...RATE_NAMES));

/** Manim's size of a font. */
export const fontSize = withDefault(number(1, 1000), 48);

/** The width of a stroke in hundredths of a unit, as in Manim. */
export const strokeWidth = number(0, 100);

export const id = defined('id', name);
