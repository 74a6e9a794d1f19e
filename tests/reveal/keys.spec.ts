// The speaker's keys, a remote, and fingers.
import { type CDPSession, expect, test } from '@playwright/test';
import { address, freeze, openTalk, pictures, playhead, settled, shown } from '../talk/talk.js';
import { openDeck } from './deck.js';

test('the help overlay lists the keys', async ({ page }) => {
  await openTalk(page);
  await page.keyboard.press('Shift+Slash');
  const help = page.locator('.r-overlay-help-content');
  const rows = {
    R: 'Scenes: Replay this step',
    Q: 'Scenes: Slow motion, while held',
    T: 'Scenes: Fast, while held',
    D: 'Scenes: Scrub through the slide, while held',
    Z: 'Scenes: End of the slide',
    E: 'Scenes: Stop at steps or at beats',
    A: 'Scenes: Autoplay: start, pause, continue',
    F5: 'Scenes: Fullscreen, from a remote',
  };
  for (const [key, action] of Object.entries(rows)) {
    await expect(help.getByRole('row', { name: `${key} ${action}`, exact: true })).toHaveCount(1);
  }
});

test('replay plays the last step again; at the start, the entrance', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(4, 1));
  await freeze(page);
  const before = await shown(page);
  await page.keyboard.press('r');
  await page.clock.runFor(600);
  expect(await playhead(page)).toBeGreaterThan(0);
  expect(await playhead(page)).toBeLessThan(1);
  await page.clock.runFor(2000);
  expect(await shown(page)).toEqual(before);
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(2000);
  await page.keyboard.press('r');
  await page.clock.runFor(300);
  expect(await playhead(page)).toBeLessThan(0);
  await page.clock.runFor(2000);
  expect(await shown(page)).toMatchObject({ step: 0, moving: false });
});

test('slow motion and fast count while their key is held, also midway', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(4, 0));
  await freeze(page);
  // The formula takes 1.5 s.
  await page.keyboard.down('q');
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(1500);
  expect(await playhead(page)).toBeCloseTo(0.25, 1);
  await page.keyboard.up('q');
  await page.clock.runFor(600);
  expect(await playhead(page)).toBeCloseTo(0.65, 1);
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(2000);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.down('t');
  await page.clock.runFor(250);
  expect(await playhead(page)).toBeCloseTo(0.5, 1);
  // The key's release may go to another window.
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.clock.runFor(150);
  expect(await playhead(page)).toBeCloseTo(0.6, 1);
});

test('the slider moves through the slide both ways and leaves the nearest stop', async ({
  page,
}) => {
  await openTalk(page, address(4, 2));
  const expected = await pictures(page);
  const slider = page.getByRole('slider', { name: 'Scrub through the slide' });
  await expect(slider).toHaveCount(0);
  await page.keyboard.down('d');
  await expect(slider).toBeFocused();
  await expect(slider).toHaveValue('2');
  const box = (await slider.boundingBox()) as { x: number; y: number; width: number };
  expect(box.y).toBeGreaterThan(600);
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  expect(await playhead(page)).toBeCloseTo(2.5);
  // With the mouse, backwards: 0.75 of the second step.
  await page.mouse.move(box.x + box.width / 2, box.y + 14);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.44, box.y + 14, { steps: 5 });
  await page.mouse.up();
  await expect(slider).toBeVisible();
  expect(await playhead(page)).toBeGreaterThan(1.6);
  expect(await playhead(page)).toBeLessThan(1.9);
  await page.keyboard.up('d');
  await expect(slider).toHaveCount(0);
  await settled(page);
  expect(await shown(page)).toMatchObject({ slide: 4, step: 2, picture: expected[4]?.[2] });
  // Keys are keys again, from there.
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await shown(page)).toMatchObject({ slide: 4, step: 3, picture: expected[4]?.[3] });
});

test('the end of the slide comes at once', async ({ page }) => {
  await openTalk(page, address(3, 2));
  const expected = await pictures(page);
  await page.keyboard.press('z');
  expect(await shown(page)).toEqual({
    slide: 3,
    step: 17,
    moving: false,
    picture: expected[3]?.[17],
  });
});

test('a remote: PageDown, PageUp, b, F5', async ({ page }) => {
  await openTalk(page, address(2, 4));
  await page.keyboard.press('PageDown');
  await settled(page);
  expect(await shown(page)).toMatchObject({ step: 5 });
  await page.keyboard.press('PageUp');
  await settled(page);
  const before = await shown(page);
  expect(before).toMatchObject({ step: 4 });
  await page.keyboard.press('b');
  await expect(page.locator('.reveal.paused')).toHaveCount(1);
  await page.keyboard.press('PageDown'); // blank is blank
  await page.keyboard.press('b');
  await expect(page.locator('.reveal.paused')).toHaveCount(0);
  expect(await shown(page)).toEqual(before);
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  await page.keyboard.press('PageDown');
  await settled(page);
  expect(await shown(page)).toMatchObject({ step: 5 });
});

test('keys are configurable: another one, none, one that cannot be', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const scene = `{ name: 's', mobjects: [S.text('a', 'a')],
    steps: [S.step('', [S.write('a')]), S.step('', [S.fadeOut('a')])] }`;
  const keys = `{ end: 'x', replay: null, slow: 'Shift' }`;
  const config = `{ scenes: { scenes: [${scene}], keys: ${keys} } }`;
  await openDeck(page, '<section><div data-scene="s"></div></section>', '[]', config);
  const host = page.locator('[data-scene]');
  await page.keyboard.press('z');
  await expect(host).toHaveAttribute('data-step', '0');
  await page.keyboard.press('x');
  await expect(host).toHaveAttribute('data-step', '2');
  await page.keyboard.press('r');
  await expect(host).not.toHaveAttribute('data-moving');
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('row', { name: 'X Scenes: End of the slide' })).toHaveCount(1);
  await expect(page.getByRole('row', { name: 'Replay' })).toHaveCount(0);
  expect(errors).toEqual(["reveal-scenes: keys.slow: 'Shift' is no letter, digit or F1 to F12."]);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  const touch = (cdp: CDPSession, type: string, ...points: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });

  test('a swipe is a step; a long press scrubs and does not step', async ({ page, context }) => {
    await openTalk(page, address(4, 1));
    const cdp = await context.newCDPSession(page);
    await touch(cdp, 'touchStart', { x: 800, y: 300 });
    await touch(cdp, 'touchMove', { x: 700, y: 300 });
    await touch(cdp, 'touchEnd');
    await settled(page);
    expect(await shown(page)).toMatchObject({ step: 2 });
    await touch(cdp, 'touchStart', { x: 500, y: 300 });
    await touch(cdp, 'touchMove', { x: 600, y: 300 });
    await touch(cdp, 'touchEnd');
    await settled(page);
    expect(await shown(page)).toMatchObject({ step: 1 });

    const slider = page.getByRole('slider');
    await touch(cdp, 'touchStart', { x: 400, y: 300 });
    await expect(slider).toBeVisible();
    await touch(cdp, 'touchMove', { x: 720, y: 300 }); // a quarter of the deck: one of four steps
    await expect.poll(() => playhead(page)).toBeCloseTo(2, 1);
    await touch(cdp, 'touchMove', { x: 270, y: 300 });
    await expect.poll(() => playhead(page)).toBeCloseTo(0.6, 1);
    await touch(cdp, 'touchEnd');
    await expect(slider).toHaveCount(0);
    await settled(page);
    expect(await shown(page)).toMatchObject({ slide: 4, step: 1, moving: false });
  });
});
