import type { Check, Found } from '../finding.js';
import { around, heightOf, type Rect, shared, widthOf } from '../rect.js';
import type { SeenText } from '../seen.js';
import { isBehind } from './is-behind.js';
import { isSeen } from './is-seen.js';

/** Of the smaller one's height, or width; less is a descender beside an ascender. */
const SHARE = 0.1;

/** Text on text. */
export const overlap: Check = {
  name: 'overlap',
  look(seen) {
    const found: Found[] = [];
    const texts = seen.texts.filter(isSeen);
    for (const [i, one] of texts.entries()) {
      for (const other of texts.slice(i + 1)) {
        const where = one.id === other.id ? undefined : crossing(one, other);
        const [below, above] = one.order < other.order ? [one, other] : [other, one];
        if (!where || isBehind(seen, below, above, where)) continue;
        found.push({
          severity: 'breaks',
          of: [one.id, other.id],
          what: `${one.name} and ${other.name} lie on one another.`,
          fix: 'Move one of them, or let it go before the other comes.',
          where,
          accepts: [...one.accepts, ...other.accepts],
        });
      }
    }
    return found;
  },
};

/** Where the ink of two texts is in the same place. */
function crossing(one: SeenText, other: SeenText): Rect | undefined {
  if (!shared(one.rect, other.rect)) return undefined;
  const places = one.pieces.flatMap((a) =>
    other.pieces.flatMap((b) => {
      const both = shared(a, b);
      if (!both) return [];
      const isThere =
        heightOf(both) > SHARE * Math.min(heightOf(a), heightOf(b)) &&
        widthOf(both) > SHARE * Math.min(heightOf(a), heightOf(b));
      return isThere ? [both] : [];
    }),
  );
  return places.length > 0 ? around(places) : undefined;
}
