import type { Check, Found } from '../finding.js';
import { around, contains, grown, heightOf, middleOf, widthOf } from '../rect.js';
import type { Seen, SeenBox, SeenText } from '../seen.js';
import { isSeen } from './is-seen.js';

/** Pixels in a slide of 720 that nobody sees. */
const UNSEEN = 1.75;

/** Of the room on both sides: what is further out stands at a side, and is meant to. */
const NEARLY = 0.5;

/** A label's box is not much higher than its words. */
const LINES = 4;

/** Words in a row on one baseline (`box: 'em'`) are centred as if no letter hung down; these do, by so many em. */
const HANGS = { letters: /[gjpqy]/, by: 0.13 };

/** Labels that are nearly, but not quite, in the middle of their boxes. */
export const offCentre: Check = {
  name: 'off-centre',
  look: (seen) =>
    seen.boxes.flatMap((box): Found[] => {
      const label = box.is === 'box' && isSeen(box) ? labelOf(box, seen) : undefined;
      if (!label) return [];
      const rect = around(label.map((text) => text.rect));
      const [[x, y], [midX, midY]] = [middleOf(rect), middleOf(box.rect)];
      const unseen = (UNSEEN * seen.height) / 720;
      const size = Math.max(...label.map((text) => text.size));
      // Elsewhere lines are as high as their font, whatever letters there are, and as wide as a tool has thought.
      const [more, muchMore] = label.every((text) => text.isInScene) ? [0, 0] : [0.05, 0.2];
      const isHanging = label.every((text) => text.isInScene && HANGS.letters.test(text.words));
      const sides = [
        {
          off: x - midX,
          room: widthOf(box.rect) - widthOf(rect),
          unseen: unseen + more * size,
          way: ['left', 'right'],
        },
        {
          off: y - midY,
          room: heightOf(box.rect) - heightOf(rect),
          unseen: unseen + (y > midY && isHanging ? HANGS.by : muchMore) * size,
          way: ['up', 'down'],
        },
      ];
      const side = sides.find(
        ({ off, room, unseen }) => Math.abs(off) > unseen && Math.abs(off) < (NEARLY * room) / 2,
      );
      if (!side) return [];
      const way = side.way[side.off < 0 ? 0 : 1];
      return [
        {
          severity: 'ugly',
          of: [box.id, ...label.map(({ id }) => id)],
          what: `${label[0]?.name} is ${Math.abs(side.off).toFixed(1)} px too far ${way} in ${box.name}.`,
          fix: 'Put it in the middle of its box.',
          where: grown(box.rect, 2),
          accepts: [...box.accepts, ...label.flatMap((text) => text.accepts)],
        },
      ];
    }),
};

/** The words of a box that holds nothing else. */
function labelOf(box: SeenBox, { texts, boxes, strokes }: Seen): readonly SeenText[] | undefined {
  const inside = texts.filter((text) => isSeen(text) && contains(grown(box.rect, 1), text.rect));
  // A scene's box has the scene's words, a page's box the page's.
  if (
    inside.length === 0 ||
    inside.some(({ isCode }) => isCode) ||
    inside.some(({ isInScene }) => isInScene !== box.isInScene)
  ) {
    return undefined;
  }
  const rect = around(inside.map((text) => text.rect));
  const others = [...boxes, ...strokes.filter(({ is }) => is !== 'edge')].some(
    (thing) => thing.id !== box.id && isSeen(thing) && contains(box.rect, thing.rect),
  );
  // On a page words that fill lines begin at the left, and what follows one another has its margins.
  const pieces = inside.flatMap((text) => (text.isInScene ? [] : text.pieces));
  const most = pieces.length > 0 ? 1 : 3;
  const isLabel =
    heightOf(box.rect) <= LINES * heightOf(rect) && inside.length <= most && pieces.length <= 1;
  return isLabel && !others ? inside : undefined;
}
