import { expect, type Page, test } from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';
import original from './original.json' with { type: 'json' };
import { SLIDES, STOPS, stepsOf, TABLE } from './table.js';
import { address, freeze, openTalk, pictures, playhead, settled, shown } from './talk.js';

interface Mobject {
  readonly id: string;
  readonly kind: string;
  readonly text?: string;
  readonly tex?: string;
  readonly color: string;
  readonly fillOpacity?: number;
}

/** What is on the board, read from the page, in order of painting. */
function board(page: Page): Promise<Mobject[]> {
  return page.evaluate(() => {
    const slide = window.deck.getCurrentSlide();
    return [...slide.querySelectorAll<SVGGElement>('[data-mobject]:not([data-kind="group"])')].map(
      (group) => {
        const lines = [...group.querySelectorAll(':scope > text')].map((line) => line.textContent);
        const tex = group.dataset.tex;
        const fill = group.querySelector('path')?.getAttribute('fill-opacity');
        const color = /--scene-(\w+)/.exec(group.getAttribute('color') ?? '')?.[1] ?? '';
        return {
          id: group.dataset.mobject ?? '',
          kind: group.dataset.kind ?? '',
          color: color.toUpperCase(),
          ...(group.dataset.kind === 'text' && { text: lines.join('\n') }),
          ...(tex !== undefined && { tex }),
          ...(group.dataset.kind === 'rectangle' && { fillOpacity: Number(fill) }),
        };
      },
    );
  });
}

test('every stop brings what the original brings, in its order', async ({ page }) => {
  await page.clock.install();
  await openTalk(page);
  expect(STOPS.length - SLIDES.length).toBe(60);
  for (const [slide, name] of SLIDES.entries()) {
    const seen = new Map<string, Mobject>();
    for (const [step, expected] of (TABLE[name] ?? []).entries()) {
      await page.evaluate(([h, f]) => window.deck.slide(h, 0, f), [slide, step - 1] as const);
      await page.clock.runFor(2500);
      const now = await board(page);
      const fresh = now.filter(({ id }) => !seen.has(id));
      expect(fresh.map(({ id }) => id).sort(), `${name}, stop ${step}`).toEqual(
        [...expected].sort(),
      );
      for (const mobject of fresh) seen.set(mobject.id, mobject);
      expect(now).toHaveLength(seen.size);
    }
    // The table's order of names is the original's order of things.
    const things =
      (original as Record<string, { objects?: Record<string, unknown>[] }[]>)[name] ?? [];
    const ours = (TABLE[name] ?? []).flat().map((id) => ({ ...seen.get(id), id: undefined }));
    const theirs = things.flatMap(({ objects = [] }) => objects);
    expect(JSON.parse(JSON.stringify(ours))).toEqual(
      theirs.map((thing) => expect.objectContaining(thing)),
    );
  }
});

test('60 steps forward by key, and all back, show the pictures of their stops', async ({
  page,
}) => {
  await page.clock.install();
  await openTalk(page);
  const expected = await pictures(page);
  const check = async (slide: number, step: number) => {
    await page.clock.runFor(2500);
    expect(await shown(page)).toEqual({
      slide,
      step,
      moving: false,
      picture: expected[slide]?.[step],
    });
  };
  await check(0, 0);
  for (const { slide, step } of STOPS.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await check(slide, step);
  }
  for (const { slide, step } of STOPS.slice(0, -1).reverse()) {
    await page.keyboard.press('ArrowLeft');
    await check(slide, step);
  }
});

for (const [slide, name] of SLIDES.entries()) {
  test(`each link into ${name} shows the picture of its stop on a fresh load`, async ({ page }) => {
    await openTalk(page);
    const expected = await pictures(page);
    for (let step = 0; step <= stepsOf(slide); step++) {
      await openTalk(page, address(slide, step));
      expect(await shown(page)).toEqual({
        slide,
        step,
        moving: false,
        picture: expected[slide]?.[step],
      });
    }
  });
}

test('the first title is not there for a frame before it writes itself', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const scenes = window.deck?.getPlugin('scenes') as ScenesPlugin | undefined;
      const player = scenes?.players()[0];
      if (player) seen.push(player.playhead);
      requestAnimationFrame(look);
    };
    look();
  });
  await openTalk(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(seen[0]).toBe(-1);
  expect(await playhead(page)).toBe(0);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('a slide entered at its start plays its entrance; entered anywhere else, it is there', async ({
  page,
}) => {
  await page.clock.install();
  await openTalk(page, address(3, 17));
  await freeze(page);
  await page.keyboard.press('ArrowRight');
  // Reveal's own transition comes first, then 0.8 seconds of writing.
  await page.clock.runFor(700);
  const p = await playhead(page);
  expect(p).toBeGreaterThan(-1);
  expect(p).toBeLessThan(0);
  const half = await shown(page);
  expect(half).toMatchObject({ slide: 4, step: 0, moving: true });
  // Manim's pen is at work: some glyphs are outlined, some not yet begun.
  expect(half.picture).toContain('stroke-dasharray');
  expect(half.picture).toContain('fill-opacity="0"');
  await page.clock.runFor(2500);
  expect(await playhead(page)).toBe(0);
  // Backwards onto the slide before: its end, without a movement.
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(16);
  expect(await shown(page)).toMatchObject({ slide: 3, step: 17, moving: false });
  // Into the middle of one that lies ahead.
  await page.evaluate(() => window.deck.slide(5, 0, 2));
  await page.clock.runFor(16);
  expect(await shown(page)).toMatchObject({ slide: 5, step: 3, moving: false });
});

test('Next goes on from wherever a tool has put the playhead', async ({ page }) => {
  await openTalk(page, address(4, 2));
  await page.evaluate(() => {
    const scenes = window.deck.getPlugin('scenes') as ScenesPlugin;
    scenes.players(window.deck.getCurrentSlide())[0]?.show(2.5);
  });
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await playhead(page)).toBe(3);
});

test('Back in the middle of a step turns round where it is', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(4, 0));
  await freeze(page);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(700);
  const before = await playhead(page);
  expect(before).toBeGreaterThan(0.2);
  expect(before).toBeLessThan(0.8);
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(50);
  const after = await playhead(page);
  expect(after).toBeLessThan(before);
  expect(after).toBeGreaterThan(before - 0.2);
  await page.clock.runFor(1000);
  expect(await playhead(page)).toBe(0);
});

test('Next in the middle completes the step and starts the following one', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(4, 0));
  await freeze(page);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(500);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(100);
  const now = await playhead(page);
  expect(now).toBeGreaterThan(1);
  expect(now).toBeLessThan(1.3);
});

test('20 fast presses of Next land on step 20', async ({ page }) => {
  await openTalk(page);
  const expected = await pictures(page);
  const goal = STOPS[20] as { slide: number; step: number };
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await shown(page)).toEqual({
    ...goal,
    moving: false,
    picture: expected[goal.slide]?.[goal.step],
  });
});

test('leaving a slide and coming back from either side is right', async ({ page }) => {
  await openTalk(page, address(2, 5));
  const expected = await pictures(page);
  const go = async (h: number, f?: number) => {
    await page.evaluate(([h, f]) => window.deck.slide(h as number, 0, f), [h, f] as const);
    await settled(page);
    return shown(page);
  };
  // Out in the middle of a movement; a slide that lies behind stands at its end.
  await page.keyboard.press('ArrowRight');
  await go(3);
  expect(await go(2)).toMatchObject({ step: 13, picture: expected[2]?.[13] });
  // Out in the middle and back from before: reveal hides the fragments of slides that lie ahead.
  await go(2, 4);
  await page.keyboard.press('ArrowRight');
  await go(1);
  expect(await go(2)).toMatchObject({ step: 0, picture: expected[2]?.[0] });
  // From behind with the key: its end, at once and without a movement.
  await go(3, -1);
  await page.keyboard.press('ArrowLeft');
  const back = await shown(page);
  expect(back).toEqual({ slide: 2, step: 13, moving: false, picture: expected[2]?.[13] });
  // From before, by link to its start.
  await go(1);
  await page.evaluate(() => window.deck.slide(2, 0, -1));
  await settled(page);
  expect(await shown(page)).toMatchObject({ step: 0, picture: expected[2]?.[0] });
});

test('overview and resize change nothing', async ({ page }) => {
  await openTalk(page, address(1, 7));
  const before = await shown(page);
  await page.keyboard.press('o');
  await page.waitForFunction(() => window.deck.isOverview());
  expect(await shown(page)).toEqual(before);
  await page.keyboard.press('o');
  await page.waitForFunction(() => !window.deck.isOverview());
  await settled(page);
  expect(await shown(page)).toEqual(before);
  for (const size of [
    { width: 800, height: 900 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    expect(await shown(page)).toEqual(before);
  }
});
