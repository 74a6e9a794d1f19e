// For those who listen, who do not want movement, who see colours otherwise.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { encoder } from '../../slides/encoder.js';
import { scenes } from '../../slides/index.js';
import { SLIDES } from '../talk/table.js';
import { address, freeze, openTalk, pictures, playhead, settled, shown } from '../talk/talk.js';
import { openDeck } from './deck.js';

/** What a screen reader was given to say, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const status = document.querySelector('.aria-status') as HTMLElement;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = status.textContent?.trim();
      if (text) said.push(text);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}

test('captions are announced once each, forwards and back', async ({ page }) => {
  await openTalk(page, address(2, 0));
  const said = await listen(page);
  const captions = scenes[2]?.steps.map(({ caption }) => caption) ?? [];
  for (const _ of captions) {
    await page.keyboard.press('ArrowRight');
    await settled(page);
  }
  expect(await said()).toEqual(captions);
  await page.keyboard.press('ArrowLeft');
  await settled(page);
  expect(await said()).toEqual([captions.at(-2)]);
});

test('a beat is announced by what its steps bring', async ({ page }) => {
  await openTalk(page, address(2, 1, '?pace=beats'));
  const said = await listen(page);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await said()).toEqual(['输入从上方进入这一层。']);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  const attention = encoder.steps.filter(({ beat }) => beat === 'attention');
  expect(attention).toHaveLength(4);
  expect(await said()).toEqual([attention.map(({ caption }) => caption).join('\n')]);
});

test('entering a slide gives nothing away; its name and description are of this stop', async ({
  page,
}) => {
  await openTalk(page, address(0, 0));
  const said = await listen(page);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await said()).toEqual(['Transformer 整体架构.']);

  await page.evaluate(() => window.deck.slide(1, 0, 2));
  await settled(page);
  const heard = (await said()).join('\n');
  expect(heard).toContain('输入序列送入编码器。');
  expect(heard).not.toContain('编码器的第二层。');
  const images = async () => {
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const shown = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'image');
    return shown.map(({ name, description }) => [name?.value, description?.value]);
  };
  expect(await images()).toEqual([
    ['Transformer 整体架构', 'Transformer 整体架构; 输入序列; 编码器层 1'],
  ]);
  // An arrow is told by what it joins.
  await page.evaluate(() => window.deck.slide(2, 0, 4));
  await settled(page);
  expect(await images()).toEqual([
    ['编码器层内部结构', expect.stringContaining('层归一化 (LayerNorm) → 多头自注意力')],
  ]);
});

for (const theme of ['dark', 'light']) {
  test(`axe finds nothing on any slide, ${theme}`, async ({ page }) => {
    test.slow();
    await openTalk(page, address(0, 0, `?theme=${theme}`));
    for (const slide of SLIDES.keys()) {
      await page.evaluate((h) => window.deck.slide(h, 0, 99), slide);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('the overview shows each slide’s caption as its tooltip', async ({ page }) => {
  await openTalk(page, address(1, 3));
  await page.keyboard.press('o');
  await expect(page.locator('section').nth(1)).toHaveAttribute('title', '输入序列送入编码器。');
  await expect(page.locator('section').nth(2)).toHaveAttribute('title', '编码器层内部结构');
  await page.keyboard.press('o');
  await expect(page.locator('section[title]')).toHaveCount(0);
});

for (const how of ['the system', 'the address'] as const) {
  test(`reduced motion, as ${how} asks: fades, and nothing moves`, async ({ page }) => {
    if (how === 'the system') await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await openTalk(page, address(1, 0, how === 'the address' ? '?motion=reduced' : ''));
    await freeze(page);
    const expected = await pictures(page);
    expect(await shown(page)).toMatchObject({ moving: false, picture: expected[1]?.[0] });

    for (let step = 1; step <= 3; step++) {
      await page.keyboard.press('ArrowRight');
      await page.clock.runFor(100);
      // All is where it will be, only fainter: nothing is drawn bit by bit.
      const faint = await shown(page);
      expect(faint).toMatchObject({ step, moving: true });
      expect(faint.picture).not.toBe(expected[1]?.[step]);
      expect(faint.picture.replaceAll(/ style="opacity: 0\.\d+;"/g, '')).toBe(expected[1]?.[step]);
      expect(await playhead(page)).toBe(step);
      await page.clock.runFor(200);
      expect(await shown(page)).toMatchObject({ moving: false, picture: expected[1]?.[step] });
    }
    await page.keyboard.press('ArrowLeft');
    await page.clock.runFor(300);
    expect(await shown(page)).toMatchObject({ step: 2, picture: expected[1]?.[2] });

    // The rows of the last slide move aside: here they are there.
    await page.evaluate(() => window.deck.slide(5, 0, 3));
    await page.clock.runFor(300);
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(100);
    const { picture } = await shown(page);
    expect(picture.replaceAll(/ style="opacity: 0\.\d+;"/g, '')).toBe(expected[5]?.[5]);
  });
}

test('reduced motion: slides that would fly in fade in', async ({ page }) => {
  const slides = '<section>One</section><section>Two</section>';
  await openDeck(page, slides, '[]', `{ transition: 'slide' }`);
  await expect(page.locator('.reveal')).toHaveClass(/\bslide\b/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, slides, '[]', `{ transition: 'slide' }`);
  await expect(page.locator('.reveal')).toHaveClass(/\bfade\b/);
});

test('the setting wins over the system: full motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await openTalk(page, address(4, 0, '?motion=full'));
  await freeze(page);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(500);
  expect(await playhead(page)).toBeGreaterThan(0);
  expect(await playhead(page)).toBeLessThan(1);
});

test('a setting that does not exist is told and does no harm', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await openTalk(page, address(1, 2, '?pace=beat&theme=blue'));
  expect(await shown(page)).toMatchObject({ step: 2 });
  expect(errors).toEqual([
    "reveal-scenes: pace: no 'beat'. Did you mean 'beats'?",
    "reveal-scenes: theme: no 'blue'. There is: auto, dark, light.",
  ]);
});
