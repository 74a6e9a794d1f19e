import { expect, test } from '@playwright/test';
import { leavesOf } from '../../plugin/core/leaves.js';
import type { End } from '../../plugin/index.js';
import { scenes } from '../../slides/index.js';
import { measureBoard } from './measure-board.js';
import { contains, overlap, type Rect, sides } from './rect.js';
import { SLIDES, STOPS, stepsOf } from './table.js';
import { openTalk } from './talk.js';

/** In pixels of the viewBox; a scene unit has 90. */
const FRAME = { left: -640, right: 640, top: -360, bottom: 360 };
const MARGIN = 12;
const CLEARANCE = 3;
const SMALLEST_FONT = 17.5; // Manim's 14

test('at every stop nothing leaves the frame, and no text crosses text, arrow or edge', async ({
  page,
}) => {
  await page.clock.install();
  await openTalk(page);
  const inner = {
    left: FRAME.left + MARGIN,
    right: FRAME.right - MARGIN,
    top: FRAME.top + MARGIN,
    bottom: FRAME.bottom - MARGIN,
  };
  let texts = 0;
  let arrows = 0;
  for (const { slide, step } of STOPS) {
    const where = `${SLIDES[slide]}, stop ${step}`;
    await page.evaluate(([h, f]) => window.deck.slide(h, 0, f), [slide, step - 1] as const);
    await page.clock.runFor(2500);
    const board = await measureBoard(page);
    texts += board.words.length;
    arrows += board.arrows.length;
    for (const { id, rect } of [...board.words, ...board.boxes, ...board.arrows]) {
      expect(contains(inner, rect), `${where}: '${id}' is inside the frame`).toBe(true);
    }
    for (const [i, one] of board.words.entries()) {
      expect(one.fontSize, `${where}: size of '${one.id}'`).toBeGreaterThanOrEqual(SMALLEST_FONT);
      for (const other of board.words.slice(i + 1)) {
        const crosses = overlap(one.rect, other.rect, CLEARANCE);
        expect(crosses, `${where}: '${one.id}' on '${other.id}'`).toBe(false);
      }
      for (const box of board.boxes) {
        const crosses = sides(box.rect).some((side) => overlap(one.rect, side, CLEARANCE));
        expect(crosses, `${where}: edge of '${box.id}' through '${one.id}'`).toBe(false);
      }
      for (const arrow of board.arrows) {
        const crosses = arrow.points.some(([x, y]) =>
          overlap(one.rect, { left: x, right: x, top: y, bottom: y }, CLEARANCE + arrow.width / 2),
        );
        expect(crosses, `${where}: arrow '${arrow.id}' through '${one.id}'`).toBe(false);
      }
    }
  }
  // The test is worth nothing if it measured nothing.
  expect(texts).toBeGreaterThan(400);
  expect(arrows).toBeGreaterThan(120);
});

/** The layer's frame is what arrows run in, and pass on their way in and out. */
const isFrame = (id: string) => id === 'layer';

/** How far an end may be from what it joins: the gap of an arrow, and its stroke. */
const TOUCH = 10;
/** A residual leaves and comes back on the main line, next to what it goes round. */
const BESIDE = 34;

/** What each end of an arrow joins, as its scene says; none for an end at a point. */
function joins(slide: number, id: string): [string | undefined, string | undefined] {
  const leaf = leavesOf(scenes[slide]?.mobjects ?? []).find((each) => each.id === id);
  if (leaf?.kind !== 'arrow') throw new Error(`no arrow '${id}'`);
  const target = (end: End) =>
    typeof end === 'string' ? end : 'of' in end ? (end.of as string) : undefined;
  return [target(leaf.from), target(leaf.to)];
}

test('at every stop every arrow has a shaft and a proper tip, touches what it joins, and crosses no box', async ({
  page,
}) => {
  await page.clock.install();
  await openTalk(page);
  /** Ends whose mobject comes later: the original's order has some arrows before their goal. */
  const waiting = new Set<string>();
  for (const { slide, step } of STOPS) {
    const name = `${SLIDES[slide]}, stop ${step}`;
    await page.evaluate(([h, f]) => window.deck.slide(h, 0, f), [slide, step - 1] as const);
    await page.clock.runFor(2500);
    const { arrows, boxes, words } = await measureBoard(page);
    for (const arrow of arrows) {
      const where = `${name}: '${arrow.id}'`;
      expect(arrow.length, `${where}: shaft`).toBeGreaterThanOrEqual(6);
      expect(arrow.tip, `${where}: tip`).toBeGreaterThanOrEqual(12);
      const [from, to] = joins(slide, arrow.id);
      const ends = [
        [from, arrow.points[0] as [number, number]],
        [to, arrow.apex],
      ] as const;
      const residual = arrow.id.startsWith('residual');
      for (const [id, point] of ends) {
        const joined = [...boxes, ...words].filter(
          (each) => id === undefined || each.id === id || each.id === `${id}-box`,
        );
        const key = `${SLIDES[slide]}: ${arrow.id} → ${id}`;
        if (joined.length === 0) {
          waiting.add(key);
          continue;
        }
        waiting.delete(key);
        const off = Math.min(
          ...joined.flatMap(({ rect }) => sides(rect).map((side) => distance(point, side))),
        );
        expect(off, `${where}: from its end to '${id ?? 'a box'}'`).toBeLessThanOrEqual(
          residual ? BESIDE : TOUCH,
        );
      }
      for (const box of boxes.filter(({ id }) => !isFrame(id))) {
        const inside = arrow.points.some(([x, y]) =>
          contains(box.rect, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }),
        );
        expect(inside, `${where}: through '${box.id}'`).toBe(false);
      }
    }
    if (step === stepsOf(slide)) expect([...waiting], name).toEqual([]);
  }
});

const distance = ([x, y]: readonly [number, number], { left, right, top, bottom }: Rect) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

test('labels are centred in their boxes, and equal things are equal', async ({ page }) => {
  await page.clock.install();
  await openTalk(page);
  for (const [slide, name] of SLIDES.entries()) {
    await page.evaluate((h) => window.deck.slide(h, 0, 99), slide);
    await page.clock.runFor(2500);
    const { arrows, boxes, words } = await measureBoard(page);
    const middle = ({ left, right, top, bottom }: Rect) => [(left + right) / 2, (top + bottom) / 2];
    for (const { id, rect } of boxes.filter((box) => box.id.endsWith('-box'))) {
      const label = words.filter((word) => word.id === id.replace(/-box$/, '-text'));
      expect(label.length, `${name}: label of '${id}'`).toBeGreaterThan(0);
      const whole = {
        left: Math.min(...label.map((line) => line.rect.left)),
        right: Math.max(...label.map((line) => line.rect.right)),
        top: Math.min(...label.map((line) => line.rect.top)),
        bottom: Math.max(...label.map((line) => line.rect.bottom)),
      };
      for (const i of [0, 1]) {
        const off = Math.abs((middle(whole)[i] as number) - (middle(rect)[i] as number));
        expect(off, `${name}: '${id}' and its label`).toBeLessThan(1.5);
      }
    }
    if (name !== 'architecture') continue;
    const lengths = arrows.map(({ length }) => Math.round(length));
    expect(new Set(lengths).size, 'arrows are equally long').toBe(1);
    for (const { points, apex } of arrows) expect(points[0]?.[1]).toBeCloseTo(apex[1], 1);
    const tops = boxes.filter(({ id }) => /^encoder/.test(id)).map(({ rect }) => rect.top);
    const gaps = tops.slice(1).map((top, i) => Math.round((top - (tops[i] as number)) * 10));
    expect(new Set(gaps).size, 'bars are evenly spaced').toBe(1);
  }
});
