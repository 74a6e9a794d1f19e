// Way one: any SVG, revealed by the attributes of its elements.
import { expect, test } from '@playwright/test';
import { open, press, seen, settled } from './deck.js';

const SVG = `<svg data-scene="pipe" viewBox="0 0 400 225" width="400">
  <title>A pipe</title>
  <style>.soft { fill-opacity: 0.5 }</style>
  <rect id="box" x="20" y="80" width="100" height="60" style="fill: #246; stroke:white" class="soft"
        data-step="1" data-verb="create" data-run-time="0.4" data-caption="The box."></rect>
  <text id="label" x="70" y="115" text-anchor="middle" fill="white" font-size="20"
        data-step="1 3" data-verb="write fadeOut" data-start="after together" data-run-time="0.3">in</text>
  <path id="arrow" d="M120 110 H 200" stroke="gold" stroke-width="3" data-step="2" data-verb="create"></path>
  <g transform="translate(200 0) scale(2)"><circle id="dot" cx="40" cy="55" r="10" fill="tomato" opacity="0.8"
     data-step="2 3" data-verb="fadeIn shift" data-by="1,0"></circle></g>
  <line id="never" x1="0" x2="400" y1="220" y2="220" stroke="gray"></line>
</svg>`;

const deck = { slides: `<section><h2>First</h2></section><section>${SVG}</section>`, at: '#/1' };

test('elements come in their steps, forwards and back', async ({ page }) => {
  const said = await open(page, deck);
  expect(await seen(page)).toEqual([]);
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['box', 'label']);
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['box', 'label', 'arrow', 'dot']);
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['box', 'arrow', 'dot']);
  await press(page, 'ArrowLeft');
  expect(await seen(page)).toEqual(['box', 'label', 'arrow', 'dot']);
  expect(said).toEqual([]);
});

test('a link into the middle shows the middle', async ({ page }) => {
  await open(page, { ...deck, at: '#/1/0/1' });
  expect(await seen(page)).toEqual(['box', 'label', 'arrow', 'dot']);
});

test('in the middle of a step outlines are drawn, text is written', async ({ page }) => {
  await open(page, deck);
  const at = (playhead: number) =>
    page.evaluate((p) => {
      const { deck } = window as never as {
        deck: { getPlugin(id: string): { players(): { show(p: number): void }[] } };
      };
      deck.getPlugin('scenes').players()[0]?.show(p);
      const style = (id: string) => (document.getElementById(id) as Element as SVGElement).style;
      return {
        box: style('box').strokeDasharray,
        fill: style('box').fillOpacity,
        label: style('label').strokeDasharray,
        arrow: style('arrow').strokeDasharray,
        dot: style('dot').opacity,
      };
    }, playhead);
  // 0.4 s of 0.7 s belong to the box.
  const first = await at(0.2 / 0.7);
  expect(first.box).toBe('0.5px, 1px');
  expect(first.fill).toBe('0.25');
  expect((await at(0.5 / 0.7)).label).toMatch(/px, 80px$/);
  const second = await at(1.5);
  expect(second).toMatchObject({ arrow: '0.5px, 1px', dot: '0.4', box: '' });
});

test('leaves every attribute of the author as it was', async ({ page }) => {
  await open(page, deck);
  const attributes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#box, #label, #arrow, #dot')].map((each) =>
        Object.fromEntries(
          [...each.attributes]
            .filter(({ name }) => !/^data-(mobject|kind)$/.test(name))
            .map(({ name, value }) => [name, value]),
        ),
      ),
    );
  await page.evaluate(() =>
    (window as never as { deck: { slide(h: number, v: number, f: number): void } }).deck.slide(
      1,
      0,
      1,
    ),
  );
  await settled(page);
  const [box, , arrow, dot] = await attributes();
  expect(box).toMatchObject({ style: 'fill: #246; stroke:white', class: 'soft' });
  expect(Object.keys(arrow ?? {})).not.toContain('style');
  expect(Object.keys(arrow ?? {})).not.toContain('pathLength');
  expect(dot).not.toHaveProperty('style');
});

test('moves in units of the frame, through the transforms it stands in', async ({ page }) => {
  await open(page, { ...deck, at: '#/1/0/2' });
  const moved = await page.evaluate(() => {
    const dot = document.getElementById('dot') as Element as SVGGraphicsElement;
    const svg = dot.ownerSVGElement as SVGSVGElement;
    const { x, width } = dot.getBoundingClientRect();
    const scale = svg.getBoundingClientRect().width / 400;
    return (x + width / 2 - svg.getBoundingClientRect().x) / scale;
  });
  // A unit is a sixteenth of 225 × 16/9 … the frame of 14.222 units is 400 wide: 28.125 each.
  expect(moved).toBeCloseTo(280 + 28.125, 1);
});

test('print shows each step', async ({ page }) => {
  await open(page, { ...deck, at: '?print-pdf' });
  await expect(page.locator('.pdf-page')).toHaveCount(5);
  const pages = await page.evaluate(() =>
    [...document.querySelectorAll('.pdf-page')].map((each) =>
      [...each.querySelectorAll('[data-mobject]')]
        .filter((mobject) => mobject.checkVisibility())
        .map((mobject) => mobject.getAttribute('data-mobject')),
    ),
  );
  expect(pages.slice(1)).toEqual([
    [],
    ['box', 'label'],
    ['box', 'label', 'arrow', 'dot'],
    ['box', 'arrow', 'dot'],
  ]);
});

test('destroy leaves the svg as it was written', async ({ page }) => {
  await open(page, { ...deck, at: '#/1/0/2' });
  const isEqual = await page.evaluate((html) => {
    (window as never as { deck: { destroy(): void } }).deck.destroy();
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild?.isEqualNode(document.querySelector('svg'));
  }, SVG);
  expect(isEqual).toBe(true);
});

test('a mistake is told by the element that has it', async ({ page }) => {
  const wrong = SVG.replace('data-verb="create" data-run-time', 'data-verb="creat" data-run-time');
  await open(page, { slides: `<section>${wrong}</section>` });
  await expect(page.locator('[data-scene-error]')).toHaveAttribute(
    'data-scene-error',
    /^Scene 'pipe', <rect id="box">: no verb 'creat'. Did you mean 'create'\?$/,
  );
  await expect(page.locator('#box')).toBeVisible();
});
