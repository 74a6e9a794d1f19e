import { length } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { arcOutline, outlineOfRuns } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { filled, outlineShape } from '../outlined.js';

const fields = {
  kind: choice('annulus'),
  ...filled,
  /** Units. */
  innerRadius: withDefault(length, 1),
  /** Units. */
  outerRadius: withDefault(length, 2),
};

/** Manim's `Annulus`. */
export interface Annulus extends Written<typeof fields> {}

/**
 * Manim's `Annulus`: a ring, with a hole that is left out of its fill. Arrows end at its outer rim.
 * @example
 * annulus('ring', { innerRadius: 0.8, outerRadius: 1, color: 'BLUE' });
 */
export const annulus = kind(
  (id: string, options: Options<Annulus> = {}): Annulus => ({ kind: 'annulus', id, ...options }),
  {
    kind: 'annulus',
    fields,
    shape({ innerRadius: inner, outerRadius: outer }) {
      const ring = arcOutline(ORIGIN, [outer, outer]);
      const hole = arcOutline(ORIGIN, [inner, inner], 0, -2 * Math.PI);
      // Whichever of them is the outer one.
      return { ...outlineShape(outlineOfRuns([ring, hole])), rim: inner > outer ? hole : ring };
    },
  },
);
