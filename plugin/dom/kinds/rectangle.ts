import { partDrawn } from '../../core/drawing.js';
import type { Rectangle } from '../../core/mobject.js';
import { cornersOf, partialOutline } from '../../core/polygon.js';
import { ORIGIN, round } from '../../core/units.js';
import { attribute } from '../draw-part.js';
import { sharpPath } from '../path.js';
import { append, type Kind, STROKE } from './kind.js';

/** Manim's stroke width while writing. */
const PEN = 2;

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
    const { outline, fill } = partDrawn(drawing?.by ?? 'create', drawing?.parts[0] ?? 1);
    const drawn = partialOutline(corners, outline);
    attribute(path, 'd', outline === 1 ? sharpPath(corners, true) : sharpPath(drawn));
    attribute(path, 'fill-opacity', fillOpacity * fill);
    const width = PEN + (strokeWidth - PEN) * fill;
    attribute(path, 'stroke-width', outline === 0 ? 0 : round(width * STROKE, 2));
  };
};
