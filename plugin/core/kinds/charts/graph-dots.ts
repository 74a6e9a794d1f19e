import { union } from '../../box.js';
import { length } from '../../common-fields.js';
import { choice, type Reference, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import type { OutlinePart } from '../../part.js';
import type { Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { filled } from '../outlined.js';
import { onAxes, seenOn } from './on-axes.js';

const fields = {
  kind: choice('graphDots'),
  ...filled,
  ...onAxes,
  /** Units. */
  radius: withDefault(length, 0.08),
};

/** Dots at points by coordinates. */
export interface GraphDots extends Written<typeof fields> {}

/**
 * Dots at points by coordinates, under one name, as of a scatter plot. They follow their axes wherever
 * those go.
 * @param of - the id of their axes, number line or number plane.
 * @example
 * graphDots('measured', 'axes', [[0, 1], [1, 2.5], [2, 2]], { color: 'YELLOW' });
 */
export const graphDots = kind(
  (
    id: string,
    of: Reference,
    points: readonly Point[],
    options: Options<GraphDots, 'of' | 'points'> = {},
  ): GraphDots => ({ kind: 'graphDots', id, of, points, ...options }),
  {
    kind: 'graphDots',
    fields,
    follows({ of, points, radius }, seen) {
      const parts = points.map((point): OutlinePart => {
        const outline = arcOutline(seenOn(seen, of, point), [radius, radius]);
        return { is: 'outline', outline };
      });
      const box = union(parts.map(({ outline }) => outlineBox(outline)));
      // An arrow to a single one ends at its rim.
      return { parts, box, ...(parts.length === 1 && { rim: parts[0]?.outline }) };
    },
  },
);
