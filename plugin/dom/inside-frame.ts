import { type Picture, shownIn } from '../core/picture.js';
import { boxOfState } from '../core/pose.js';
import { FRAME } from '../core/units.js';

/** Units by which letters and the ends of strokes may be over the edges. */
const OVER = 0.2;

/** Whether all that a picture shows is in the frame. */
export const isInsideFrame = (picture: Picture): boolean =>
  [...shownIn(picture).values()]
    .map(boxOfState)
    .every(
      ({ center: [x, y], width, height }) =>
        Math.abs(x) * 2 + width < FRAME.width + OVER &&
        Math.abs(y) * 2 + height < FRAME.height + OVER,
    );
