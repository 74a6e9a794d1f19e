import type { ImagePart } from '../../core/part.js';
import { round } from '../../core/units.js';
import { append, attributesOf } from './elements.js';
import type { PartPainter } from './part-look.js';
import { pixels, toPixels } from './pixels.js';

/** A picture has no outline to be drawn along: as far as it is drawn, so far it is there. */
export function beginImage(group: SVGGElement, begun: ImagePart): PartPainter<ImagePart> {
  // Its size is told: a picture with both sides told is stretched to them.
  const image = append(group, 'image', { href: begun.href, preserveAspectRatio: 'none' });
  const set = attributesOf(image);
  return ({ at, width, height, opacity = 1 }, { state, drawn, travel }) => {
    const [x, y] = toPixels([at[0] + travel[0], at[1] + travel[1]]);
    set('x', x);
    set('y', y);
    set('width', pixels(width));
    set('height', pixels(height));
    const seen = round(opacity * state.fillOpacity * Math.min(drawn.outline, drawn.fill), 3);
    set('opacity', seen === 1 ? undefined : seen);
  };
}
