import type { State } from '../../core/channels.js';
import { dashPattern } from '../../core/dash.js';
import { mapOutline, type Outline } from '../../core/outline.js';
import type { OutlinePart } from '../../core/part.js';
import { outlineLength, partialOutline } from '../../core/partial-outline.js';
import { type Point, round } from '../../core/units.js';
import { append, attributesOf } from './elements.js';
import type { PartPainter } from './part-look.js';
import { pathData } from './path-data.js';
import { opacityOf, PEN } from './pen.js';
import { pixels, strokePixels } from './pixels.js';

/**
 * An outline is a path. It is scaled in numbers, not by a transform: so its stroke keeps its width, as
 * in Manim.
 */
export function beginOutline(group: SVGGElement, { name }: OutlinePart): PartPainter<OutlinePart> {
  const path = append(group, 'path', name === undefined ? {} : { class: name });
  const set = attributesOf(path);
  return (part, { state, drawn, scale, travel }) => {
    const { outline, only, color } = part;
    const own = only === 'fill' ? 0 : state.strokeWidth;
    const width = PEN + (own - PEN) * drawn.fill;
    set('d', pathData(partialOutline(outline, drawn.outline, drawn.from), scale, travel));
    // By `color`, so that its pen has the same colour while it is written.
    set('color', color);
    set('opacity', opacityOf(part));
    set('fill-rule', outline.more ? 'evenodd' : undefined);
    set('fill', only === 'stroke' ? 'none' : 'currentColor');
    const opacity = (only === 'fill' ? 1 : state.fillOpacity) * drawn.fill;
    const hasFill = only !== 'stroke' && opacity !== 1;
    set('fill-opacity', hasFill ? round(opacity, 3) : undefined);
    // A stroke without any length still paints a dot in some engines.
    const isStroked = width > 0 && drawn.outline > (drawn.from ?? 0);
    set('stroke', isStroked ? strokeOf(state) : undefined);
    set('stroke-width', isStroked ? strokePixels(width) : undefined);
    // Told of the whole outline, so that no dash moves while it is drawn.
    const whole = state.dash && isStroked && own > 0 ? placed(outline, scale, travel) : undefined;
    const dashes = whole && state.dash && dashPattern(state.dash, outline, whole);
    set('stroke-dasharray', dashes?.map(pixels).join(' '));
    const skipped = dashes && drawn.from ? pixels(drawn.from * outlineLength(whole)) : undefined;
    set('stroke-dashoffset', skipped);
  };
}

/** The fill is the group's `color`; most strokes have the same. */
export const strokeOf = ({ stroke, fill }: State) => (stroke === fill ? 'currentColor' : stroke);

function placed(outline: Outline, [sx, sy]: Point, [x, y]: Point): Outline {
  if (sx === 1 && sy === 1 && x === 0 && y === 0) return outline;
  return mapOutline(outline, (point) => [point[0] * sx + x, point[1] * sy + y]);
}
