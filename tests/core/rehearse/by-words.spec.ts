// What has no id of its own is told by what an audience reads on it.
import { expect, test } from '@playwright/test';
import type { Rect } from '../../../plugin/rehearse/rect.js';
import { byWords } from '../../../plugin/rehearse/see/by-words.js';
import type { Seen } from '../../../plugin/rehearse/seen.js';

const thing = (
  id: string,
  [left, top, width, height]: readonly [number, number, number, number],
) => {
  const rect: Rect = { left, top, right: left + width, bottom: top + height };
  return { id: `s/${id}`, name: `'${id}'`, rect, order: 0, opacity: 1, accepts: [] };
};
const box = (id: string, where: Parameters<typeof thing>[1]) =>
  ({ ...thing(id, where), is: 'box', cover: 0, isInScene: true }) as const;
const text = (words: string, where: Parameters<typeof thing>[1]) => ({
  ...thing(words, where),
  words,
  pieces: [],
  size: 30,
  isBold: false,
  colors: [],
  missing: '',
  hidden: 0,
  isInScene: true,
  isCode: false,
});
const arrow = (id: string, ...ends: (readonly [number, number])[]) => ({
  ...thing(id, [0, 0, 1, 1]),
  is: 'arrow' as const,
  points: ends,
  width: 4,
  arrow: { shaft: 100, tip: 20, ends, heads: [] },
});

const seen: Seen = {
  width: 1280,
  height: 720,
  window: { left: 0, top: 0, right: 1280, bottom: 720 },
  texts: [
    text('Encoder', [130, 120, 60, 20]),
    text('Decoder', [430, 120, 60, 20]),
    text('The model', [120, 320, 90, 20]),
    text('Behind', [860, 220, 60, 20]),
  ],
  boxes: [
    box('rectangle-3', [50, 50, 600, 300]),
    box('roundedRectangle-1', [100, 100, 120, 60]),
    box('decoder', [400, 100, 120, 60]),
    box('circle-1', [900, 100, 50, 50]),
    box('rectangle-9', [850, 50, 200, 200]),
  ],
  strokes: [
    arrow('arrow-1', [222, 130], [398, 130]),
    arrow('arrow-2', [160, 98], [160, 0]),
    arrow('arrow-3', [800, 600], [900, 600]),
    arrow('arrow-4', [522, 130], [898, 125]),
  ],
  specks: [],
  failures: [],
  silences: [],
};

test('a box is told by the words in it that are no other one’s, an arrow by what it joins', () => {
  const { boxes, strokes } = byWords(seen);
  expect(boxes.map(({ name }) => name)).toEqual([
    "'rectangle-3' (“The model”)",
    "'roundedRectangle-1' (“Encoder”)",
    "'decoder'",
    "'circle-1'",
    "'rectangle-9' (“Behind”)",
  ]);
  expect(strokes.map(({ name }) => name)).toEqual([
    "'arrow-1' (“Encoder → Decoder”)",
    "'arrow-2' (“Encoder → …”)",
    "'arrow-3'",
    "'arrow-4' (“Decoder → …”)",
  ]);
});
