import { contains, type Rect } from '../rect.js';
import type { Seen } from '../seen.js';

/** A box that hides so much makes what is behind it a ground. */
const COVER = 0.7;

/** Whether a box stands between two things where they are in the same place: what is behind it disturbs nobody. */
export const isBehind = (
  { boxes }: Pick<Seen, 'boxes'>,
  below: { readonly order: number },
  above: { readonly order: number },
  where: Rect,
): boolean =>
  boxes.some(
    ({ cover, order, rect }) =>
      cover >= COVER && order > below.order && order < above.order && contains(rect, where),
  );
