import type { Check, Found } from '../finding.js';
import { aroundPoints, contains, grown, holds, type Point, shared } from '../rect.js';
import type { Seen, SeenStroke, SeenText } from '../seen.js';
import { isBehind } from './is-behind.js';
import { isSeen } from './is-seen.js';

/** Pixels by which the ink of a line of text is smaller than the box round it: letters are round. */
const ROUND = 1.5;

/** Nothing is seen through what hides more. */
const OPAQUE = 0.9;

const NAMES = { arrow: 'The arrow', line: 'The line', edge: 'The edge of' } as const;

/** Text under lines, arrows and edges, or half under a box. */
export const underLine: Check = {
  name: 'under-line',
  look(seen) {
    const texts = seen.texts.filter(isSeen);
    return [
      ...texts.flatMap((text) => struck(text, seen)),
      ...texts.flatMap((text) => covered(text, seen)),
    ];
  },
};

function struck(text: SeenText, seen: Seen): Found[] {
  return seen.strokes.filter(isSeen).flatMap((stroke): Found[] => {
    if (stroke.id === text.id) return [];
    const points = through(text, stroke);
    if (points.length === 0 || isBehind(seen, stroke, text, aroundPoints(points))) return [];
    return [
      {
        severity: 'breaks',
        of: [text.id, stroke.id],
        what: `${NAMES[stroke.is]} ${stroke.name} runs through ${text.name}.`,
        fix: 'Lead it round the words, or move them.',
        where: grown(aroundPoints(points), 4),
        accepts: [...text.accepts, ...stroke.accepts],
      },
    ];
  });
}

function through(text: SeenText, { points, width }: SeenStroke): Point[] {
  const by = width / 2 - ROUND;
  const near = points.filter((point) => holds(grown(text.rect, by), point));
  if (near.length === 0) return near;
  const pieces = text.pieces.map((piece) => grown(piece, by));
  return near.filter((point) => pieces.some((piece) => holds(piece, point)));
}

function covered(text: SeenText, { boxes }: Seen): Found[] {
  const above = boxes.find(
    (box) =>
      box.cover >= OPAQUE &&
      box.id !== text.id &&
      box.order > text.order &&
      !contains(box.rect, text.rect) &&
      text.pieces.some((piece) => shared(grown(piece, -ROUND), box.rect)),
  );
  if (!above) return [];
  return [
    {
      severity: 'breaks',
      of: [text.id, above.id],
      what: `${above.name} hides a part of ${text.name}.`,
      fix: 'Move one of them, or paint the words above.',
      where: shared(text.rect, above.rect) ?? text.rect,
      accepts: [...text.accepts, ...above.accepts],
    },
  ];
}
