import type { Check, Found } from '../finding.js';
import { around, heightOf, type Rect, shared, widthOf } from '../rect.js';
import type { SeenText } from '../seen.js';
import { isBehind } from './is-behind.js';
import { isSeen } from './is-seen.js';

/** Of the smaller one's height, or width; less is a descender beside an ascender. */
const SHARE = 0.1;

/** Of the size of type: what is nearer than that, less than a space, reads as one word. */
const SPACE = 0.2;

/** Dots of lists, and signs, are no part of a word. */
const LETTER = /[\p{L}\p{N}]/u;

/** Text on text, or so near to it on one line that both read as one word. */
export const overlap: Check = {
  name: 'overlap',
  look(seen) {
    const found: Found[] = [];
    const texts = seen.texts.filter(isSeen);
    for (const [i, one] of texts.entries()) {
      for (const other of texts.slice(i + 1)) {
        if (one.id === other.id) continue;
        const crossed = crossing(one, other);
        const where = crossed ?? touching(one, other);
        const [below, above] = one.order < other.order ? [one, other] : [other, one];
        if (!where || isBehind(seen, below, above, where)) continue;
        found.push({
          ...(crossed ? LIE : TOUCH),
          of: [one.id, other.id],
          what: `${one.name} and ${other.name} ${crossed ? 'lie on one another' : 'read as one word, with no space between them'}.`,
          where,
          accepts: [...one.accepts, ...other.accepts],
        });
      }
    }
    return found;
  },
};

const LIE = {
  severity: 'breaks',
  fix: 'Move one of them, or let it go before the other comes.',
} as const;

const TOUCH = { severity: 'ugly', fix: 'Move them apart.' } as const;

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

/**
 * Where two texts of scenes stand on one line and hardly apart. (In a page, and in a drawing, the words of one
 * sentence may be several elements.)
 */
function touching(one: SeenText, other: SeenText): Rect | undefined {
  const areWords = [one, other].every(
    ({ isInScene, isCode, words }) => isInScene && !isCode && LETTER.test(words),
  );
  if (!areWords) return undefined;
  const space = SPACE * Math.min(one.size, other.size);
  const places = one.pieces.flatMap((a) =>
    other.pieces.flatMap((b) => {
      const level = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
      const isOneLine = level > 0.5 * Math.min(heightOf(a), heightOf(b));
      return isOneLine && gap < space ? [around([a, b])] : [];
    }),
  );
  return places.length > 0 ? around(places) : undefined;
}
