import { partDrawn } from '../../core/drawing.js';
import type { Arrow, Line } from '../../core/mobject.js';
import { partialOutline } from '../../core/polygon.js';
import { type Point, round, toPixels } from '../../core/units.js';
import { attribute } from '../draw-part.js';
import { roundPath, sharpPath } from '../path.js';
import { append, type Kind, STROKE } from './kind.js';

/** The disc where it leaves another line, in strokes of the line. */
const JOINT = 1.4;

/** An arrow or line: its shaft, then its tip. It is painted where it runs, not moved there. */
export const connector: Kind<Arrow | Line> = (group, { leaf }) => {
  const width = round((leaf.strokeWidth ?? 5) * STROKE, 2);
  const shaft = append(group, 'path', {
    class: 'shaft',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': width,
    pathLength: 1, // so that drawing it needs no measuring
  });
  const tip =
    leaf.kind === 'arrow'
      ? append(group, 'path', { class: 'tip', fill: 'currentColor' })
      : undefined;
  const joint =
    leaf.tail && append(group, 'circle', { r: round(width * JOINT, 3), fill: 'currentColor' });
  return ({ route, drawing }) => {
    if (!route) return;
    const [line = 1, head = line] = drawing?.parts ?? [];
    const { outline: drawn } = partDrawn(drawing?.by ?? 'create', line);
    attribute(shaft, 'd', roundPath(route.shaft));
    // A dash of no length still paints a dot in some engines: nothing is drawn without a stroke.
    attribute(shaft, 'stroke', drawn > 0 ? 'currentColor' : 'none');
    attribute(shaft, 'stroke-dasharray', drawn < 1 ? `${round(drawn, 3)} 1` : null);
    if (tip) attribute(tip, 'd', route.tip ? tipPath(route.tip, head) : null);
    if (joint && route.joint) {
      const [x, y] = toPixels(route.joint);
      attribute(joint, 'cx', x);
      attribute(joint, 'cy', y);
      attribute(joint, 'visibility', drawn > 0 ? null : 'hidden');
    }
  };
};

function tipPath(corners: readonly Point[], share: number): string {
  if (share === 1) return sharpPath(corners, true);
  return share === 0 ? '' : sharpPath(partialOutline(corners, share));
}
