import type { Check, Found } from '../finding.js';
import { contains, grown, heightOf, type Rect, shared, widthOf } from '../rect.js';
import type { Seen, SeenBox } from '../seen.js';
import { isSeen } from './is-seen.js';

/** Of the smaller one's area; less is a corner that touches. */
const SHARE = 0.05;

/** Pixels by which a box may stand out of another one that holds it. */
const EDGE = 4;

/** Boxes with words in them, no mere frames, that lie half on one another, or hang out of one another. */
export const halfOn: Check = {
  name: 'half-on',
  look(seen) {
    const boxes = seen.boxes.filter(
      (box) => box.is === 'box' && box.cover > 0 && isSeen(box) && isLabelled(box, seen),
    );
    return boxes.flatMap((one, i) =>
      boxes.slice(i + 1).flatMap((other): Found[] => {
        const where = one.isInScene && other.isInScene ? crossing(one.rect, other.rect) : undefined;
        if (!where) return [];
        return [
          {
            severity: 'ugly',
            of: [one.id, other.id],
            what: `${one.name} and ${other.name} lie half on one another.`,
            fix: 'Move one of them, or make the outer one large enough.',
            where,
            accepts: [...one.accepts, ...other.accepts],
          },
        ];
      }),
    );
  },
};

const isLabelled = ({ rect }: SeenBox, { texts }: Seen) =>
  texts.some((text) => isSeen(text) && text.isInScene && contains(grown(rect, 1), text.rect));

const areaOf = (rect: Rect) => widthOf(rect) * heightOf(rect);

function crossing(one: Rect, other: Rect): Rect | undefined {
  const where = shared(one, other);
  if (!where || contains(grown(one, EDGE), other) || contains(grown(other, EDGE), one)) {
    return undefined;
  }
  return areaOf(where) > SHARE * Math.min(areaOf(one), areaOf(other)) ? where : undefined;
}
