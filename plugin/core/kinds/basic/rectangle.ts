import { length } from '../../common-fields.js';
import { choice, valued, type Written } from '../../field.js';
import { boxOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined } from '../outlined.js';

const fields = {
  kind: choice('rectangle'),
  ...outlined,
  /** Units. */
  width: valued(length),
  /** Units. */
  height: valued(length),
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
