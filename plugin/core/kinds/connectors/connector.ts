/** What arrows and lines have in common. */

import { around, edge } from '../../box.js';
import {
  type Direction,
  direction,
  type PlaceByValues,
  placeOnCoordinatesByValues,
  point,
  strokeWidth,
} from '../../common-fields.js';
import { dash } from '../../dash.js';
import {
  type Complete,
  choice,
  defined,
  either,
  type Field,
  keyed,
  number,
  object,
  optional,
  pointWithin,
  type Reference,
  reference,
  valued,
  withDefault,
} from '../../field.js';
import { arcOutline, polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import type { OutlinePart, Shape } from '../../part.js';
import {
  routeEnd,
  routeLength,
  routeOutline,
  routeStart,
  trimmedEnd,
  trimmedStart,
} from '../../route.js';
import { joinedBy, type RouteEnd, routeBetween } from '../../route-between.js';
import { minus, type Point, plus } from '../../units.js';
import type { Valued } from '../../values.js';
import { painted, type Seen } from '../kind.js';

const sideOf = object('an end', {
  of: reference,
  /** Its middle, if that is not told. */
  side: optional(direction),
  /** How far off it, in units. */
  shift: optional(valued(point)),
});

/**
 * An end of an arrow or line: a point; a place by coordinates; a mobject (the arrow ends at its rim, on the way to the
 * other end); or a side of a mobject, if need be a little off it.
 */
export type End =
  | PlaceByValues
  | { readonly of: Reference; readonly side?: Direction; readonly shift?: Valued<Point> };

const end: Field<End, 'needed', RouteEnd> = defined(
  'end',
  either(reference, valued(point), keyed('an end', { of: sideOf, on: placeOnCoordinatesByValues })),
);

const gap = number(0, 100);

/** Of what is painted between two ends. */
export const shaftFields = {
  ...painted,
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 5),
  /** Its shaft is dashed. */
  dash: optional(dash),
};

/** Of a tip. */
export const tipFields = {
  /** Length and width of a tip, in units; less on an arrow too short for it. */
  tipLength: withDefault(number(0, 100), 0.22), // Manim's 0.35 is heavy beside labels of size 16
};

/** Of what joins two ends, whatever its way. */
export const joinFields = {
  ...shaftFields,
  from: end,
  to: end,
  /** Gap at the ends, in units: one for both or one for each. Without it 0.08 at a mobject, 0 at a point. */
  buff: optional(either(pointWithin(0, 100), gap)),
  /** A disc shows where it leaves another line. */
  tail: optional(choice('joint')),
};

export const connectorFields = {
  ...joinFields,
  /** Goes round corners: sets out in this direction, with right angles. */
  elbow: optional(direction),
  /** How far beyond the farther end an elbow runs before it turns back, in units. */
  reach: optional(gap),
  /** Curved: the angle of the arc in radians, counter-clockwise, as Manim's `path_arc`. */
  arc: optional(valued(number(-6.28, 6.28))),
};

/** The fields of an arrow and of a line. */
type Connector = Complete<typeof connectorFields>;

/** Gap between an arrow and the mobject it joins; Manim's 0.25 eats short arrows. */
const BUFF = 0.08;
/** The share of a short arrow that its tip may take. */
const TIP_SHARE = 0.6;
/** The radius of the disc where it leaves another line, in strokes of the line. */
const JOINT = 1.4;

/** Length and width of the tips at either end, in units; absent where there is none. */
interface Tips {
  readonly start?: number;
  readonly end?: number;
}

/** The parts of an arrow or line where its ends are now: its shaft, a disc at its tail, its tips. */
export function connectorShape(self: Connector, seen: Seen, tips: Tips = {}): Shape {
  const [first, last] = gapsOf(self);
  const whole = trimmedStart(trimmedEnd(routeBetween(self, seen), last), first);
  const length = routeLength(whole);
  const room = (length * TIP_SHARE) / Object.keys(tips).length;
  const roomFor = (tip?: number) => (length === 0 || tip === undefined ? 0 : Math.min(tip, room));
  const [start, end] = [roomFor(tips.start), roomFor(tips.end)];
  const shaft = trimmedStart(trimmedEnd(whole, end), start);
  const outline = routeOutline(shaft);
  const parts: OutlinePart[] = [{ is: 'outline', name: 'shaft', only: 'stroke', outline }];
  if (self.tail) parts.push(jointPart(routeStart(whole), self.strokeWidth));
  const corners = [
    ...(tips.end === undefined ? [] : [tipCorners(end, routeEnd(shaft), routeEnd(whole))]),
    ...(tips.start === undefined ? [] : [tipCorners(start, routeStart(shaft), routeStart(whole))]),
  ];
  for (const each of corners) {
    parts.push({ is: 'outline', name: 'tip', only: 'fill', outline: polyline(each, true) });
  }
  const { center, width, height } = outlineBox(outline);
  const box = { center, width, height };
  return {
    parts,
    box: around([edge(box, [-1, -1]), edge(box, [1, 1]), ...corners.flat()]),
    way: routeOutline(whole),
  };
}

/** What an arrow says: the words at both ends, and a sign between. */
export function endsInWords(
  { from, to }: Pick<Connector, 'from' | 'to'>,
  sign: string,
  labelOf: (id: string) => string | undefined,
): string | undefined {
  const ends = [from, to].map((end) => labelOf(joinedBy(end) ?? ''));
  return ends.every(Boolean) ? ends.join(` ${sign} `) : undefined;
}

function gapsOf({ buff, from, to }: Connector): readonly [number, number] {
  if (typeof buff === 'number') return [buff, buff];
  const atMobject = (end: RouteEnd) =>
    joinedBy(end) !== undefined && (typeof end === 'string' || !('shift' in end)) ? BUFF : 0;
  return buff ?? [atMobject(from), atMobject(to)];
}

/** A triangle as wide as it is long; its apex is the second corner. */
function tipCorners(length: number, base: Point, apex: Point): Point[] {
  if (length === 0) return [];
  const along = minus(apex, base);
  const across: Point = [-along[1] / 2, along[0] / 2];
  return [plus(base, across), apex, plus(base, across, -1)];
}

function jointPart(center: Point, strokeWidth: number): OutlinePart {
  const radius = (strokeWidth / 100) * JOINT;
  const outline = arcOutline(center, [radius, radius]);
  return { is: 'outline', name: 'joint', only: 'fill', isUntimed: true, outline };
}
