import { cornersOf, partialOutline } from '../../core/polygon.js';
import type { Rectangle } from '../../core/scene.js';
import { ORIGIN } from '../../core/units.js';
import { attribute } from '../draw-part.js';
import { sharpPath } from '../path.js';
import { append, type Kind, STROKE } from './kind.js';

/** A rectangle: one path, which is also its part while it is drawn. */
export const rectangle: Kind<Rectangle> = (group, { leaf, box }) => {
  const corners = cornersOf({ ...box, center: ORIGIN });
  const { fillOpacity = 0, strokeWidth = 4 } = leaf;
  const path = append(group, 'path', {
    fill: 'currentColor',
    stroke: 'currentColor',
    'stroke-linejoin': 'miter',
  });
  return ({ drawing }) => {
    const share = drawing?.parts[0] ?? 1;
    // Created, it is filled under its partial outline; written, it is outlined first, then filled.
    const written = drawing?.by === 'write';
    const outline = written ? Math.min(1, share * 2) : share;
    const filled = written ? Math.max(0, share * 2 - 1) : 1;
    const drawn = partialOutline(corners, outline);
    attribute(path, 'd', outline === 1 ? sharpPath(corners, true) : sharpPath(drawn));
    attribute(path, 'fill-opacity', fillOpacity * filled);
    const width = written ? 2 + (strokeWidth - 2) * filled : strokeWidth;
    attribute(path, 'stroke-width', outline === 0 ? 0 : Math.round(width * STROKE * 100) / 100);
  };
};
