import { length, point } from '../../common-fields.js';
import { choice, list, nameBut, optional, type Written } from '../../field.js';
import { mapOutline, type Outline, polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import { smoothOutline } from '../../smooth-outline.js';
import { minus, type Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined, outlineShape } from '../outlined.js';
import { svgPathOutline } from './svg-path.js';

const fields = {
  kind: choice('path'),
  ...outlined,
  /** Through which it goes, in scene units. */
  points: optional(list(point)),
  /** A smooth curve through the points, in place of straight lines. */
  smooth: optional(choice(true)),
  /** Back to the first of the points. */
  closed: optional(choice(true)),
  /** SVG's path data, in which y is down; a unit of it is one of the scene, if no height is told. */
  d: optional(
    nameBut(/[^MLHVCSQTAZmlhvcsqtaze\d\s,.+-]/, 'is no path data of SVG, such as "M0 0L4 2".'),
  ),
  /** How high path data becomes, in units, with its middle in the centre; as Manim's `SVGMobject`. */
  height: optional(length),
};

/** Manim's `VMobject` with points of its own. */
export interface Path extends Written<typeof fields> {}

/**
 * Lines through points, Manim's `set_points_as_corners`, or a smooth curve, much like its
 * `set_points_smoothly`; or SVG's path data, where y is down, with several runs and holes as it may be. It stands
 * where its points are, unless it is placed.
 * @param along - points in scene units, or path data.
 * @example
 * path('hill', [[-4, 0], [-1, 2], [1, 1], [4, 3]], { smooth: true });
 */
export const path = kind(
  (
    id: string,
    along: readonly Point[] | string,
    options: Options<Path, 'points' | 'd'> = {},
  ): Path => ({
    kind: 'path',
    id,
    ...(typeof along === 'string' ? { d: along } : { points: along }),
    ...options,
  }),
  {
    kind: 'path',
    fields,
    oneOf: { names: ['points', 'd'], problem: "a path needs either 'points' or 'd'." },
    shape({ points, smooth, closed, d, height }) {
      if (d !== undefined) return outlineShape(sized(svgPathOutline(d), height));
      const corners = points ?? [];
      if (!smooth) return outlineShape(polyline(corners, closed === true));
      return outlineShape(closed ? smoothRing(corners) : smoothOutline(corners));
    },
  },
);

/** A smooth curve through points and back to the first, as smooth there as anywhere. */
function smoothRing(points: readonly Point[]): Outline {
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last) return { points: [...points], closed: true };
  const around = smoothOutline([last, ...points, first, second]);
  return { points: around.points.slice(3, -3), closed: true };
}

function sized(outline: Outline, height: number | undefined): Outline {
  if (height === undefined) return outline;
  const box = outlineBox(outline);
  const factor = height / (box.height || 1);
  return mapOutline(outline, (each) => {
    const [x, y] = minus(each, box.center);
    return [x * factor, y * factor];
  });
}
