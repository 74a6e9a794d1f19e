// Each check by the least that it has to tell apart: what is wrong, and what is nearly so.
import { expect, test } from '@playwright/test';
import { lookAt } from '../../../plugin/rehearse/checks/index.js';
import type { Point, Rect } from '../../../plugin/rehearse/rect.js';
import type { Seen, SeenBox, SeenStroke, SeenText } from '../../../plugin/rehearse/seen.js';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const thing = (id: string, where: Rect) => ({
  id,
  name: `'${id}'`,
  rect: where,
  order: 0,
  opacity: 1,
  accepts: [],
});
const text = (id: string, where: Rect, more: Partial<SeenText> = {}): SeenText => ({
  ...thing(id, where),
  words: id,
  pieces: [where],
  size: 30,
  isBold: false,
  colors: [{ ink: [255, 255, 255, 1], behind: [0, 0, 0, 1], words: id }],
  missing: '',
  hidden: 0,
  isInScene: true,
  isCode: false,
  ...more,
});
const box = (id: string, where: Rect, more: Partial<SeenBox> = {}): SeenBox => ({
  ...thing(id, where),
  is: 'box',
  cover: 0,
  isInScene: true,
  ...more,
});
const stroke = (
  id: string,
  [x, y]: Point,
  [toX, toY]: Point,
  more: Partial<SeenStroke> = {},
): SeenStroke => ({
  ...thing(id, {
    left: Math.min(x, toX),
    right: Math.max(x, toX),
    top: Math.min(y, toY),
    bottom: Math.max(y, toY),
  }),
  is: 'line',
  points: Array.from({ length: 201 }, (_, i) => [
    x + ((toX - x) * i) / 200,
    y + ((toY - y) * i) / 200,
  ]),
  width: 4,
  ...more,
});
const arrow = (id: string, from: Point, to: Point, shaft = 100, tip = 20) =>
  stroke(id, from, to, { is: 'arrow', arrow: { shaft, tip, ends: [from, to], heads: [to] } });

const told = (seen: Partial<Seen>) => {
  const nothing = { texts: [], strokes: [], boxes: [], specks: [], failures: [], silences: [] };
  const size = { width: 1280, height: 720, window: rect(0, 0, 1280, 720) };
  const slide: Seen = { ...nothing, ...size, ...seen };
  return lookAt(slide, { lastRow: 0.02 });
};
const found = (seen: Partial<Seen>) =>
  told(seen).map(({ check, severity }) => `${check} ${severity}`);
const word = rect(300, 300, 100, 20);

test('outside: what leaves the slide, the window, or is cut off; a ground may', () => {
  expect(found({ texts: [text('a', word)] })).toEqual([]);
  expect(found({ texts: [text('a', rect(1230, 300, 100, 20))] })).toEqual(['outside breaks']);
  const wide = rect(-200, -100, 1680, 920);
  expect(found({ texts: [text('a', rect(1230, 300, 100, 20))], window: wide })).toEqual([
    'outside ugly',
  ]);
  expect(found({ texts: [text('a', word, { hidden: 5 })] })).toEqual(['outside breaks']);
  expect(found({ boxes: [box('ground', rect(-10, -10, 1300, 740))] })).toEqual([]);
});

test('overlap: ink on ink; not what only comes near, nor what is hardly there', () => {
  const other = rect(350, 310, 100, 20);
  expect(found({ texts: [text('a', word), text('b', other)] })).toEqual(['overlap breaks']);
  expect(found({ texts: [text('a', word), text('b', rect(300, 319, 100, 20))] })).toEqual([]);
  expect(found({ texts: [text('a', word), text('b', other, { opacity: 0.1 })] })).toEqual([]);
  // As a bar that passes before another one, each with its number.
  const passing = box('passing', rect(340, 250, 60, 200), { cover: 1, order: 1 });
  const before = text('b', rect(350, 300, 30, 20), { order: 2 });
  expect(found({ texts: [text('a', word), before], boxes: [passing] })).not.toContain(
    'overlap breaks',
  );
});

test('overlap: words on one line with less than a space between them; not of a page, nor of code', () => {
  const beside = (gap: number, more: Partial<SeenText> = {}) =>
    found({ texts: [text('a', word), text('b', rect(400 + gap, 302, 100, 20), more)] });
  expect(beside(-1)).toEqual(['overlap ugly']);
  expect(beside(5)).toEqual(['overlap ugly']);
  expect(beside(7)).toEqual([]);
  expect(beside(5, { isInScene: false })).toEqual([]);
  expect(beside(5, { isCode: true })).toEqual([]);
  expect(beside(5, { id: 'a' })).toEqual([]);
  // The dot of an item, or an equals sign, is no part of a word.
  expect(beside(5, { words: '⋅' })).toEqual([]);
  // Above one another, with no more than the edge of a letter side by side.
  expect(found({ texts: [text('a', word), text('b', rect(400, 315, 100, 20))] })).toEqual([]);
});

test('under-line: a line through words; not one behind a box that they stand on', () => {
  const line = stroke('line', [200, 310], [500, 310]);
  expect(found({ texts: [text('a', word)], strokes: [line] })).toEqual(['under-line breaks']);
  const below = stroke('line', [200, 323], [500, 323]);
  expect(found({ texts: [text('a', word)], strokes: [below] })).toEqual([]);
  const plate = box('plate', rect(150, 250, 400, 120), { cover: 1, order: 1 });
  const above = text('a', word, { order: 2 });
  expect(found({ texts: [above], strokes: [line], boxes: [plate] })).not.toContain(
    'under-line breaks',
  );
  const shade = { ...plate, cover: 0.75 };
  expect(found({ texts: [above], strokes: [line], boxes: [shade] })).not.toContain(
    'under-line breaks',
  );
  const veil = { ...plate, cover: 0.3 };
  expect(found({ texts: [above], strokes: [line], boxes: [veil] })).toContain('under-line breaks');
  const lid = box('lid', rect(350, 250, 400, 200), { cover: 1, order: 3 });
  expect(found({ texts: [above], boxes: [lid] })).toEqual(['under-line breaks']);
});

test('small-text: by the share of the height', () => {
  expect(found({ texts: [text('a', word, { size: 14.4 })] })).toEqual([]);
  expect(found({ texts: [text('a', word, { size: 14 })] })).toEqual(['small-text ugly']);
});

test('contrast: by what is behind; unknown on a picture; more is asked of small text', () => {
  const grey = (behind: SeenText['colors'][number]['behind'], size = 30) =>
    text('a', word, { size, colors: [{ ink: [110, 110, 110, 1], behind, words: 'a' }] });
  expect(found({ texts: [grey([0, 0, 0, 1])] })).toEqual([]);
  expect(found({ texts: [grey([0, 0, 0, 1], 20)] })).toEqual(['contrast ugly']);
  expect(found({ texts: [grey([90, 90, 90, 1])] })).toEqual(['contrast breaks']);
  expect(found({ texts: [grey(undefined)] })).toEqual([]);
  // Of several colours it is told which words have the one that is seen least.
  const [ground, plain] = [
    [0, 0, 0, 1],
    [255, 255, 255, 1],
  ] as const;
  const code = text('let a', word, {
    colors: [
      { ink: [60, 60, 60, 1], behind: ground, words: 'let' },
      { ink: plain, behind: ground, words: 'a' },
    ],
  });
  expect(told({ texts: [code] }).map(({ what }) => what)).toEqual([
    expect.stringMatching(/^“let” in 'let a' has a contrast of 1\.9 /),
  ]);
});

test('arrow: joins, has room, runs through nothing', () => {
  const [a, b] = [box('a', rect(100, 300, 100, 60)), box('b', rect(600, 300, 100, 60))];
  expect(found({ boxes: [a, b], strokes: [arrow('x', [205, 330], [595, 330])] })).toEqual([]);
  expect(found({ boxes: [a, b], strokes: [arrow('x', [205, 330], [400, 330])] })).toEqual([
    'arrow ugly',
  ]);
  expect(found({ boxes: [a, b], strokes: [arrow('x', [205, 330], [595, 330], 1)] })).toEqual([
    'arrow ugly',
  ]);
  const between = box('c', rect(350, 310, 70, 50));
  expect(found({ boxes: [a, b, between], strokes: [arrow('x', [205, 330], [595, 330])] })).toEqual([
    'arrow breaks',
  ]);
});

test('off-centre: nearly in the middle; not in it, nor at a side', () => {
  const frame = box('frame', rect(250, 280, 200, 60));
  const label = (left: number) =>
    found({ boxes: [frame], texts: [text('a', rect(left, 300, 100, 20))] });
  expect(label(300)).toEqual([]);
  expect(label(301)).toEqual([]);
  expect(label(310)).toEqual(['off-centre ugly']);
  expect(label(255)).toEqual([]);
  const code = text('line', rect(310, 300, 100, 20), { isCode: true });
  expect(found({ boxes: [frame], texts: [code] })).toEqual([]);
  // In a row on one baseline a letter hangs down.
  const word = (words: string, top: number) =>
    found({ boxes: [frame], texts: [text('a', rect(300, top, 100, 20), { words, size: 30 })] });
  expect(word('speed', 303)).toEqual([]);
  expect(word('model', 303)).toEqual(['off-centre ugly']);
  expect(word('speed', 297)).toEqual(['off-centre ugly']);
  // What a page has round a scene is no box of its words.
  const page = box('page', rect(250, 280, 200, 60), { isInScene: false });
  expect(found({ boxes: [page], texts: [text('a', rect(310, 300, 100, 20))] })).toEqual([]);
});

test('uneven-gap and misaligned: in rows of equal boxes', () => {
  const row = (third: number, top = 300) => ({
    boxes: [
      box('a', rect(100, 300, 100, 60)),
      box('b', rect(250, 300, 100, 60)),
      box('c', rect(third, top, 100, 60)),
    ],
  });
  expect(found(row(400))).toEqual([]);
  expect(found(row(405))).toEqual(['uneven-gap ugly']);
  expect(found(row(600))).toEqual([]);
  expect(found(row(400, 304))).toEqual(['misaligned ugly']);
  expect(found(row(400, 318))).toEqual([]);
});

test('unjoined: an arrow leads to a box and one leads on from the other beside it', () => {
  const badge = box('badge', rect(300, 300, 80, 40));
  const block = box('block', rect(380, 300, 300, 120));
  const next = box('next', rect(380, 540, 300, 120));
  const texts = [
    text('norm', rect(320, 310, 40, 20)),
    text('attention', rect(480, 350, 100, 20)),
    text('output', rect(480, 590, 100, 20)),
  ];
  const into = arrow('into', [340, 200], [340, 295]);
  const on = arrow('on', [530, 425], [530, 535]);
  const look = (boxes: SeenBox[], strokes: SeenStroke[]) =>
    found({ boxes, texts, strokes }).filter((each) => /unjoined/.test(each));
  expect(look([badge, block, next], [into, on])).toEqual(['unjoined advice']);
  // Joined; without the one or the other; with room between them; cells of a table.
  const join = arrow('join', [378, 320], [384, 320]);
  expect(look([badge, block, next], [into, on, join])).toEqual([]);
  expect(look([badge, block, next], [on])).toEqual([]);
  expect(look([badge, block, next], [into])).toEqual([]);
  const apart = box('block', rect(420, 300, 300, 120));
  expect(look([badge, apart, next], [into, on])).toEqual([]);
  const cell = box('badge', rect(300, 300, 80, 120));
  expect(look([cell, block, next], [into, on])).toEqual([]);
});

test('what has failed, is missing or silent is told; what is accepted is not', () => {
  expect(found({ texts: [text('a', word, { missing: '\ue000' })] })).toEqual(['tofu breaks']);
  const failures = (['formula', 'image', 'scene'] as const).map((check) => ({
    ...thing(check, word),
    check,
    message: 'It failed.',
  }));
  expect(found({ failures })).toEqual(['formula breaks', 'image breaks', 'scene breaks']);
  expect(found({ silences: [{ ...thing('s', word), message: 'No words.' }] })).toEqual([
    'silent advice',
  ]);
  const accepted = text('a', word, { missing: '\ue000', accepts: ['tofu'] });
  expect(found({ texts: [accepted] })).toEqual([]);
});

test('half-on: boxes with words that lie half on one another; not one in another, nor bare ones', () => {
  const faint = { cover: 0.2 };
  const one = box('one', rect(200, 200, 200, 100), faint);
  const other = box('other', rect(350, 250, 200, 100), faint);
  const texts = [text('a', rect(220, 210, 100, 20)), text('b', rect(420, 310, 100, 20))];
  expect(found({ boxes: [one, other], texts })).toContain('half-on ugly');
  expect(found({ boxes: [one, other] })).toEqual([]);
  const frame = { ...other, cover: 0 };
  expect(found({ boxes: [one, frame], texts })).not.toContain('half-on ugly');
  const beside = box('beside', rect(402, 250, 200, 100), faint);
  expect(found({ boxes: [one, beside], texts })).not.toContain('half-on ugly');
  const around = box('around', rect(190, 150, 500, 300), faint);
  expect(found({ boxes: [one, around], texts })).not.toContain('half-on ugly');
});

test('speck: what has no size; arrow: a tip that nobody sees, a course that is nearly level', () => {
  const nothing = rect(300, 300, 0, 0);
  expect(found({ specks: [thing('s', nothing)] })).toEqual(['speck ugly']);
  expect(found({ specks: [{ ...thing('s', nothing), opacity: 0 }] })).toEqual([]);
  expect(found({ strokes: [arrow('tiny', [300, 300], [314, 300], 14, 4)] })).toEqual([
    'arrow ugly',
  ]);
  const boxes = [box('from', rect(100, 250, 100, 60)), box('to', rect(400, 250, 100, 60))];
  const sloping = (down: number) => arrow('a', [205, 280], [395, 280 + down]);
  expect(found({ boxes, strokes: [sloping(0)] })).toEqual([]);
  expect(found({ boxes, strokes: [sloping(3)] })).toEqual([]);
  expect(found({ boxes, strokes: [sloping(15)] })).toEqual(['arrow ugly']);
  expect(found({ boxes, strokes: [sloping(60)] })).toEqual([]);
  const bent = {
    ...sloping(15),
    points: [
      [205, 280],
      [300, 350],
      [395, 295],
    ] as const,
  };
  expect(found({ boxes, strokes: [bent] })).toEqual([]);
});
