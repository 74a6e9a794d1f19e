/** Fields that many mobjects and animations have. */
import {
  choice,
  colorText,
  defined,
  either,
  type Field,
  list,
  name,
  number,
  object,
  optional,
  pointWithin,
  type Reference,
  rangeOf,
  reference,
  referenceOrCamera,
  referenceWithCoordinatesUnless,
  valued,
  withDefault,
} from './field.js';
import type { ColorName, ShadeName } from './palette.js';
import { RATE_NAMES } from './rates.js';
import { DIRECTION_NAMES, type DirectionName, type Point } from './units.js';
import type { Valued } from './values.js';

/** Verbs speak of the camera by this name, which is no mobject's. */
export const CAMERA = 'camera';

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

/** Manim's name of a colour or of a shade, as `'BLUE_E'` (themes may redefine it), or any CSS colour. */
export type Color = ColorName | ShadeName | (string & {});

export const color: Field<Color, 'needed'> = defined('color', colorText());

const quantity = number(-1e9, 1e9);

/** Coordinates of axes, a number line or a number plane. */
export const coordinates: Field<Point, 'needed'> = pointWithin(-1e9, 1e9);

/** From, to, and the step between; Manim's `x_range`. */
export type Range = readonly [number, number] | readonly [number, number, number];

export const range: Field<Range, 'needed'> = defined('range', rangeOf(quantity));

const share = number(0, 1);

const quantityByValues = valued(quantity);

const onePlace = {
  names: ['at', 'x', 'along'],
  problem: "a place by coordinates needs one of 'at', 'x' and 'along'.",
};

const on = referenceWithCoordinatesUnless('along');

const onCoordinates = {
  /** Axes, a number line, a number plane or a graph; with `along` whatever has an outline. */
  on,
  /** By the coordinates of the axes. */
  at: optional(coordinates),
  /** The point of a graph there; of axes that of their first one. */
  x: optional(quantity),
  /** The point at a share of its length, 0 to 1; Manim's `point_from_proportion`. */
  along: optional(share),
};

/** By the coordinates of axes, by the `x` of a graph, or along an outline. */
type On<R, P, N> =
  | { readonly on: R; readonly at: P; readonly x?: never; readonly along?: never }
  | { readonly on: R; readonly x: N; readonly at?: never; readonly along?: never }
  | { readonly on: R; readonly along: N; readonly at?: never; readonly x?: never };

/** A place by coordinates; Manim's `axes.c2p(x, y)`, and `axes.i2gp(x, graph)`. */
export type OnCoordinates = On<Reference, Point, number>;

/** The same when it was read: mobjects are named by their ids. */
export type ReadOnCoordinates = On<string, Point, number>;

export const placeOnCoordinates = defined(
  'coordinates',
  object('a place by coordinates', onCoordinates, onePlace),
) as unknown as Field<OnCoordinates, 'needed', ReadOnCoordinates>; // sound: there is either of them

/** A mobject, or several that are meant as one, as a group is. */
export type Target = Reference | readonly Reference[];

/** The same when it was read and its animation is taken (`animation-self.ts`): a name. */
const several = (one: Field<Reference, 'needed', string>) =>
  either(list(one), one) as Field<Target, 'needed', string>;

export const target = defined('target', several(reference));
export const targetOrCamera = defined('targetOrCamera', several(referenceOrCamera));

/** A mobject or its id, a point, or a place by coordinates. */
export type Place = Reference | Point | OnCoordinates;

/** The same when it was read. */
export type ReadPlace = string | Point | ReadOnCoordinates;

export const place: Field<Place, 'needed', ReadPlace> = either(
  reference,
  point,
  placeOnCoordinates,
);

const onCoordinatesByValues = {
  /** Axes, a number line, a number plane or a graph; with `along` whatever has an outline. */
  on,
  /** By the coordinates of the axes. */
  at: optional(valued(coordinates)),
  /** The point of a graph there; of axes that of their first one. */
  x: optional(quantityByValues),
  /** The point at a share of its length, 0 to 1; Manim's `point_from_proportion`. */
  along: optional(valued(share)),
};

/** A place by coordinates that tracked values may give. */
export type OnCoordinatesByValues = On<Reference, Valued<Point>, Valued<number>>;

export const placeOnCoordinatesByValues = defined(
  'coordinatesByValues',
  object('a place by coordinates', onCoordinatesByValues, onePlace),
) as unknown as Field<OnCoordinatesByValues, 'needed', ReadOnCoordinates>; // sound: as above

/** A place that tracked values may give. */
export type PlaceByValues = Reference | Valued<Point> | OnCoordinatesByValues;

export const placeByValues: Field<PlaceByValues, 'needed', ReadPlace> = either(
  reference,
  valued(point),
  placeOnCoordinatesByValues,
);

export const rateName = defined('rate', choice(...RATE_NAMES));

/** Manim's size of a font. */
export const fontSize = withDefault(number(1, 1000), 48);

/** The width of a stroke in hundredths of a unit, as in Manim. */
export const strokeWidth = number(0, 100);

export const id = defined('id', name);
