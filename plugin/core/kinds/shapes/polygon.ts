import { point } from '../../common-fields.js';
import { choice, list, valued, type Written } from '../../field.js';
import { polyline } from '../../outline.js';
import { kind, type Options } from '../kind.js';
import { outlined, outlineShape } from '../outlined.js';

const fields = {
  kind: choice('polygon'),
  ...outlined,
  /** At least three, in scene units. */
  corners: list(valued(point)),
};

/** Manim's `Polygon`. */
export interface Polygon extends Written<typeof fields> {}

/**
 * Manim's `Polygon`. It stands where its corners are, unless it is placed.
 * @example
 * polygon('roof', [[-1, 0], [1, 0], [0, 2]], { color: 'RED' });
 */
export const polygon = kind(
  (
    id: string,
    corners: Polygon['corners'],
    options: Options<Polygon, 'corners'> = {},
  ): Polygon => ({
    kind: 'polygon',
    id,
    corners,
    ...options,
  }),
  {
    kind: 'polygon',
    fields,
    shape: ({ corners }) => outlineShape(polyline(corners, true)),
  },
);
