// What has no id from its author is told by the words on it, as an audience would.
import { called } from '../../core/called.js';
import { REACH } from '../reach.js';
import { contains, distanceTo, grown, heightOf, type Point, type Rect, widthOf } from '../rect.js';
import type { Seen, Thing } from '../seen.js';

/** The same slide: shapes and arrows whose ids say nothing have words in their names. */
export function byWords(seen: Seen): Seen {
  const named = <T extends Thing>(thing: T, words: (thing: T) => string | undefined): T => {
    const id = thing.id.slice(thing.id.lastIndexOf('/') + 1);
    // Of a page's own elements the name is another one.
    return thing.name === `'${id}'` ? { ...thing, name: called(id, () => words(thing)) } : thing;
  };
  const inside = ({ rect }: Thing) => wordsIn(rect, seen);
  return {
    ...seen,
    boxes: seen.boxes.map((box) => named(box, inside)),
    strokes: seen.strokes.map((stroke) =>
      named(stroke, ({ arrow, id }) => (arrow ? wayOf(arrow.ends, id, seen) : inside(stroke))),
    ),
  };
}

/** The words in a box that stand in no smaller one. */
function wordsIn(rect: Rect, { texts, boxes }: Seen): string | undefined {
  const room = grown(rect, 1);
  const smaller = boxes.filter(
    (box) => areaOf(box.rect) < areaOf(rect) && contains(room, box.rect),
  );
  return texts.find(
    (text) =>
      contains(room, text.rect) && !smaller.some((box) => contains(grown(box.rect, 1), text.rect)),
  )?.words;
}

/** From what to what an arrow leads; nothing if it touches nothing. */
function wayOf(ends: readonly Point[], id: string, seen: Seen): string | undefined {
  const words = ends.map((end) => wordsAt(end, id, seen));
  return words.some(Boolean) ? words.map((each) => each ?? '…').join(' → ') : undefined;
}

/** The words of the smallest thing where an arrow ends; nothing if it has none, whatever is near besides. */
function wordsAt(end: Point, id: string, seen: Seen): string | undefined {
  const [thing] = [...seen.boxes, ...seen.texts]
    .filter((each) => each.id !== id && distanceTo(each.rect, end) <= REACH * seen.height)
    .sort((a, b) => areaOf(a.rect) - areaOf(b.rect));
  if (!thing) return undefined;
  return 'words' in thing ? thing.words : wordsIn(thing.rect, seen);
}

const areaOf = (rect: Rect) => widthOf(rect) * heightOf(rect);
