import { length, opacity, strokeWidth } from '../common-fields.js';
import { choice, type Written, withDefault } from '../field.js';
import { boxOutline } from '../outline.js';
import { ORIGIN } from '../units.js';
import { kind, type Options, painted } from './kind.js';

const fields = {
  kind: choice('rectangle'),
  ...painted,
  /** Units. */
  width: length,
  /** Units. */
  height: length,
  /** How solid its fill is, 0 to 1. */
  fillOpacity: withDefault(opacity, 0),
  /** Hundredths of a unit, as in Manim. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** Manim's `Rectangle`. */
export interface Rectangle extends Written<typeof fields> {}

/**
 * Manim's `Rectangle`. `color` is that of its stroke and its fill.
 * @param id - its name in the scene.
 * @param options - `width` and `height` in scene units; colour, placement.
 * @example
 * rectangle('input', { width: 3, height: 1, color: 'GREEN', fillOpacity: 0.3, at: { toEdge: 'LEFT' } });
 */
export const rectangle = kind(
  (id: string, options: Options<Rectangle>): Rectangle => ({ kind: 'rectangle', id, ...options }),
  {
    kind: 'rectangle',
    fields,
    shape({ width, height }) {
      const box = { center: ORIGIN, width, height };
      const outline = boxOutline(box);
      return { parts: [{ is: 'outline', outline }], box, rim: outline };
    },
  },
);
