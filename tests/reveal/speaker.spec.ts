// Reveal's speaker view with two real windows, the talk in one and its previews in the other.
import {
  type BrowserContext,
  expect,
  type Frame,
  type Page,
  type Request,
  test,
} from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';
import { STOPS } from '../talk/table.js';
import { address, openTalk, settled, shown } from '../talk/talk.js';
import { openDeck } from './deck.js';

interface Place {
  slide: number;
  step: number;
  playhead: number;
}

/** Where a deck is, and where its picture is. */
const place = (frame: Page | Frame): Promise<Place> =>
  frame.evaluate(() => {
    const slide = window.deck.getCurrentSlide();
    const scenes = window.deck.getPlugin('scenes') as ScenesPlugin;
    return {
      slide: window.deck.getIndices().h,
      step: Number(slide.querySelector<HTMLElement>('[data-scene]')?.dataset.step),
      playhead: scenes.players(slide)[0]?.playhead ?? Number.NaN,
    };
  });

async function openSpeaker(page: Page, context: BrowserContext) {
  const [popup] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  const frame = async (selector: string) => {
    const iframe = await popup.waitForSelector(`${selector} iframe`, { state: 'attached' });
    const content = (await iframe.contentFrame()) as Frame;
    await content.waitForSelector('.reveal.ready', { state: 'attached' });
    return content;
  };
  const [current, upcoming] = [await frame('#current-slide'), await frame('#upcoming-slide')];
  return { popup, current, upcoming, notes: popup.locator('.speaker-controls-notes .value') };
}

type Speaker = Awaited<ReturnType<typeof openSpeaker>>;

/** The previews show this stop and the next one, and stay there. */
async function expectPreviews(speaker: Speaker, now: Place, next: Place): Promise<void> {
  await expect.poll(() => place(speaker.current)).toEqual(now);
  await expect.poll(() => place(speaker.upcoming)).toEqual(next);
}

const at = (slide: number, step: number, playhead = step): Place => ({ slide, step, playhead });

test('current and next previews show their stops; the notes are the caption', async ({
  page,
  context,
}) => {
  await openTalk(page, address(1, 2));
  const speaker = await openSpeaker(page, context);
  await expectPreviews(speaker, at(1, 2), at(1, 3));
  // The caption, then the slide's own notes.
  await expect(speaker.notes).toHaveText(/^编码器的第一层。\s+从左到右看/);

  await page.keyboard.press('ArrowRight');
  await expectPreviews(speaker, at(1, 3), at(1, 4));
  await expect(speaker.notes).toHaveText(/^输入序列送入编码器。\s+从左到右看/);

  // At the end of a slide the next stop is the next slide's start.
  await page.keyboard.press('z');
  await expectPreviews(speaker, at(1, 17), at(2, 0));
  await page.keyboard.press('ArrowLeft');
  await expectPreviews(speaker, at(1, 16), at(1, 17));
});

test('30 presses in 2 seconds in the talk: both previews arrive, the talk is not sent back', async ({
  page,
  context,
}) => {
  await openTalk(page);
  const speaker = await openSpeaker(page, context);
  await expectPreviews(speaker, at(0, 0), at(1, 0));
  const stop = STOPS[30] as { slide: number; step: number };
  const next = STOPS[31] as { slide: number; step: number };

  const start = Date.now();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('ArrowRight');
    await pause(start + (i + 1) * 66);
  }
  await settled(page);
  expect(await shown(page)).toMatchObject(stop);
  await expectPreviews(speaker, at(stop.slide, stop.step), at(next.slide, next.step));
  expect(await shown(page)).toMatchObject(stop);
});

test('30 presses in 2 seconds in the speaker view: each counts once', async ({ page, context }) => {
  await openTalk(page);
  const speaker = await openSpeaker(page, context);
  await expectPreviews(speaker, at(0, 0), at(1, 0));
  const stop = STOPS[30] as { slide: number; step: number };
  const next = STOPS[31] as { slide: number; step: number };

  const start = Date.now();
  for (let i = 0; i < 30; i++) {
    await speaker.popup.keyboard.press('ArrowRight');
    await pause(start + (i + 1) * 66);
  }
  await expect.poll(() => shown(page)).toMatchObject({ ...stop, moving: false });
  await expectPreviews(speaker, at(stop.slide, stop.step), at(next.slide, next.step));
  expect(await shown(page)).toMatchObject(stop);

  // From both sides in turn, also with the focus in the preview itself.
  await page.keyboard.press('ArrowLeft');
  await speaker.popup.keyboard.press('ArrowLeft');
  await speaker.current.evaluate(() => window.focus());
  await speaker.current.locator('body').press('ArrowLeft');
  const back = STOPS[27] as { slide: number; step: number };
  await expect.poll(() => shown(page)).toMatchObject(back);
  await expectPreviews(speaker, at(back.slide, back.step), at(back.slide, back.step + 1));
});

test('at beats, and when the pace is changed on either side', async ({ page, context }) => {
  await openTalk(page, address(1, 1, '?pace=beats'));
  const speaker = await openSpeaker(page, context);
  await expectPreviews(speaker, at(1, 1), at(1, 2, 8));

  await page.keyboard.press('ArrowRight');
  await expectPreviews(speaker, at(1, 2, 8), at(1, 3, 15));
  await expect(speaker.notes).toContainText('编码器的第六层，编码器堆叠完整。');

  await page.keyboard.press('e');
  await expectPreviews(speaker, at(1, 8), at(1, 9));
  await speaker.popup.keyboard.press('e');
  await expect.poll(() => place(page)).toEqual(at(1, 2, 8));
  await expectPreviews(speaker, at(1, 2, 8), at(1, 3, 15));

  // Where nothing is shown yet, too.
  await page.evaluate(() => window.deck.slide(4, 0, -1));
  await expectPreviews(speaker, at(4, 0), at(4, 1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expectPreviews(speaker, at(4, 0), at(4, 1));
});

test('a reload of the talk keeps stop and pace in both windows', async ({ page, context }) => {
  await openTalk(page, address(1, 8));
  const speaker = await openSpeaker(page, context);
  await page.keyboard.press('e');
  await expect.poll(() => page.url()).toContain('?pace=beats#/1/0/1');
  await page.reload();
  await page.waitForFunction(() => window.deck?.isReady());
  expect(await place(page)).toEqual(at(1, 2, 8));
  await expectPreviews(speaker, at(1, 2, 8), at(1, 3, 15));
  await speaker.popup.keyboard.press('ArrowRight');
  await expect.poll(() => place(page)).toEqual(at(1, 3, 15));
  await expectPreviews(speaker, at(1, 3, 15), at(1, 4, 16));
});

/** Milliseconds by which a preview is later than the other one. */
const LATE = 1500;

const NOTES = '<script src="/node_modules/reveal.js/dist/plugin/notes.js"></script>';
const SLIDE = '<section><div data-scene="s"></div></section>';
const SCENE = `[S.scene('s', ({ step }) => {
  for (const tex of ['a', 'b', 'c']) step(tex, S.fadeIn(S.formula(tex)));
})]`;

/** Something that a preview asks the server for comes late. */
const delay = (context: BrowserContext, isLate: (request: Request) => boolean) =>
  context.route('**', async (route) => {
    if (isLate(route.request())) await pause(Date.now() + LATE);
    await route.fallback();
  });

const isOfNext = (url: string) => url.includes('receiver') && url.includes('controls=false');

for (const [what, isLate] of [
  ['its page', (request) => request.isNavigationRequest() && isOfNext(request.url())],
  [
    'what its formulas need',
    (request) => isOfNext(request.frame().url()) && /katex/.test(request.url()),
  ],
] as const satisfies [string, (request: Request) => boolean][]) {
  test(`the next stop is shown from the start, also where ${what} comes late`, async ({
    page,
    context,
  }) => {
    await openDeck(page, NOTES + SLIDE, SCENE, '{ plugins: [RevealNotes, RevealScenes] }');
    await delay(context, isLate);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectPreviews(await openSpeaker(page, context), at(0, 2), at(0, 3));
  });
}

test('slides that another plugin brings after ours have their stops in both previews', async ({
  page,
  context,
}) => {
  await openDeck(
    page,
    NOTES,
    SCENE,
    `{ plugins: [RevealNotes, RevealScenes, { id: 'late', init: (deck) =>
        void (deck.getSlidesElement().innerHTML = '${SLIDE}') }] }`,
  );
  await delay(context, (request) => /katex/.test(request.url()));
  await page.waitForFunction(() => window.deck.availableFragments().next);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectPreviews(await openSpeaker(page, context), at(0, 2), at(0, 3));
});

/** Until a moment: presses come at the pace of a nervous thumb, not of the machine. */
const pause = (moment: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));
