// Way one: any SVG, revealed by the attributes of its elements.
import { expect, type Page, test } from '@playwright/test';
import '../talk/talk.js'; // declares window.deck
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
     data-step="2 3" data-verb="fadeIn shift" data-by="30,-20"></circle></g>
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

test('moves in units of the drawing, y down, through the transforms it stands in', async ({
  page,
}) => {
  await open(page, { ...deck, at: '#/1/0/2' });
  const moved = await page.evaluate(() => {
    const dot = document.getElementById('dot') as Element as SVGGraphicsElement;
    const svg = dot.ownerSVGElement as SVGSVGElement;
    const { x, y, width, height } = dot.getBoundingClientRect();
    const box = svg.getBoundingClientRect();
    const scale = box.width / 400;
    return [(x + width / 2 - box.x) / scale, (y + height / 2 - box.y) / scale];
  });
  expect(moved[0]).toBeCloseTo(280 + 30, 1);
  expect(moved[1]).toBeCloseTo(110 - 20, 1);
});

/** Where the middle of an element is, in units of the drawing. */
const middleOf = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector) as SVGGraphicsElement;
    const svg = element.ownerSVGElement as SVGSVGElement;
    const { x, y, width, height } = element.getBoundingClientRect();
    const at = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(
      svg.getScreenCTM()?.inverse(),
    );
    return [Math.round(at.x), Math.round(at.y)];
  }, selector);

const rect = (attributes: string) =>
  `<rect x="110" y="60" width="20" height="20" fill="red" ${attributes}></rect>`;

const LENGTHS = [
  ['a place', 'data-step="1" data-verb="moveTo" data-to="150,90"', [150, 90]],
  ['a gap', 'data-step="1" data-verb="toEdge" data-edge="UP" data-buff="5"', [120, 65]],
  ['a width', 'data-step="1" data-verb="scaleToFitWidth" data-width="40"', [120, 70]],
  ['a point about', 'data-step="1" data-verb="scale" data-by="2" data-about="100,50"', [140, 90]],
  ['two factors', 'data-step="1" data-verb="scale" data-by="2,3"', [120, 70]],
] as const;

test('lengths in a drawing are its own, whatever its viewBox', async ({ page }) => {
  const slides = LENGTHS.map(
    ([what, attributes]) =>
      `<section><svg data-scene="${what}" viewBox="100 50 160 90">${rect(attributes)}</svg></section>`,
  );
  await open(page, { slides: slides.join('') });
  for (const [i, [what, , place]] of LENGTHS.entries()) {
    await page.evaluate((i) => window.deck.slide(i), i);
    await press(page, 'ArrowRight');
    expect(await middleOf(page, `[data-scene="${what}"] [data-mobject]`), what).toEqual(place);
  }
});

test('lengths in a drawing from a file are its own, too', async ({ page }) => {
  await open(page, {
    slides: `<section><div data-scene="s" data-src="/drawing.svg">
      <i data-step="1" data-select="rect" data-verb="shift" data-by="20,10"></i></div></section>`,
    files: {
      '/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="100 50 160 90">${rect('')}</svg>`,
    },
  });
  await press(page, 'ArrowRight');
  expect(await middleOf(page, '[data-mobject]')).toEqual([140, 80]);
});

test('no movement leaves an empty style behind', async ({ page }) => {
  await open(page, deck);
  const empty = () =>
    page.locator('[style=""]').evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 80)));
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowRight',
  ]) {
    await press(page, key);
    expect(await empty()).toEqual([]);
  }
  await page.evaluate('deck.toggleOverview(); deck.toggleOverview()');
  expect(await empty()).toEqual([]);
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
