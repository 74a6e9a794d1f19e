import type { Check, Found } from '../finding.js';
import { REACH } from '../reach.js';
import {
  around,
  aroundPoints,
  contains,
  distanceTo,
  grown,
  heightOf,
  holds,
  type Rect,
  widthOf,
} from '../rect.js';
import type { Seen, SeenBox, SeenStroke } from '../seen.js';
import { isSeen } from './is-seen.js';

/** Of the slide's height: as boxes are apart that are one. */
const CLOSE = 8 / 720;

/** Where an arrow leads from and to; it is nowhere where it has no end. */
interface Way {
  readonly arrow: SeenStroke;
  readonly from: readonly SeenBox[];
  readonly to: readonly SeenBox[];
}

/** Two boxes side by side: an arrow leads to the one and one leads on from the other, but none joins them. */
export const unjoined: Check = {
  name: 'unjoined',
  look(seen) {
    const boxes = stationsIn(seen);
    const ways = seen.strokes.flatMap((stroke) => wayOf(stroke, boxes, REACH * seen.height) ?? []);
    const leads = (box: SeenBox, side: 'from' | 'to') =>
      ways.filter((way) => way[side].includes(box));
    const last = boxes.filter(
      (box) => leads(box, 'to').length > 0 && leads(box, 'from').length === 0,
    );
    const first = boxes.filter(
      (box) => leads(box, 'from').length > 0 && leads(box, 'to').length === 0,
    );
    return last.flatMap((from) =>
      first
        .filter((to) => areOnePlace(from.rect, to.rect, CLOSE * seen.height))
        .map((to): Found => {
          const on = leads(to, 'from').map(({ arrow }) => arrow);
          return {
            severity: 'advice',
            of: on.map(({ id }) => id),
            what: `An arrow leads to ${from.name} and one leads on from ${to.name} beside it, but none joins them.`,
            fix: 'Join them by an arrow, or make them one box.',
            where: around([from.rect, to.rect]),
            accepts: [...from.accepts, ...to.accepts],
            isLasting: true,
          };
        }),
    );
  },
};

/** The boxes with words and no boxes in them. */
function stationsIn({ boxes, texts }: Seen): SeenBox[] {
  const all = boxes.filter((box) => box.is === 'box' && isSeen(box));
  return all.filter(
    (box) =>
      texts.some((text) => isSeen(text) && contains(grown(box.rect, 1), text.rect)) &&
      !all.some((other) => other !== box && contains(box.rect, other.rect)),
  );
}

function wayOf(arrow: SeenStroke, boxes: readonly SeenBox[], reach: number): Way | undefined {
  if (arrow.is !== 'arrow' || !arrow.arrow || !isSeen(arrow)) return undefined;
  const { ends, heads } = arrow.arrow;
  // What runs through boxes joins none; that is told.
  if (boxes.some(({ rect }) => wayIn(rect, arrow) > reach / 2)) return undefined;
  const at = (points: typeof ends) =>
    points.flatMap((point) => {
      const near = boxes
        .map((box) => ({ box, distance: distanceTo(box.rect, point) }))
        .sort((a, b) => a.distance - b.distance)[0];
      return near && near.distance <= reach ? [near.box] : [];
    });
  return { arrow, from: at(ends.filter((end) => !heads.includes(end))), to: at(heads) };
}

/** How far an arrow runs inside of a box. */
function wayIn(rect: Rect, { points }: SeenStroke): number {
  const inside = aroundPoints(points.filter((point) => holds(rect, point)));
  return Math.hypot(widthOf(inside), heightOf(inside));
}

/** Whether boxes touch, and are no two cells of one table. */
function areOnePlace(a: Rect, b: Rect, close: number): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const areCells = Math.abs(widthOf(a) - widthOf(b)) < 1 || Math.abs(heightOf(a) - heightOf(b)) < 1;
  return !areCells && Math.max(across, down) > 0 && Math.min(across, down) >= -close;
}
