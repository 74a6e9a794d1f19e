// The guide's examples run as they are shown; the reference has all that authors call.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import { KINDS } from '../../plugin/core/kinds/kinds.js';
import { VERBS } from '../../plugin/core/verbs/verbs.js';
import * as names from '../../plugin/index.js';
import { ORIGIN, serve } from '../decks/deck.js';

const GUIDE = `${ORIGIN}/dist/guide`;
const GUIDE_FOLDER = new URL('../../dist/guide/', import.meta.url);

/** The pages, as their list has them. */
const PAGES = [
  ...readFileSync(new URL('../../dist/guide/index.html', import.meta.url), 'utf8').matchAll(
    /<li><a href="(\w[\w-]*\.html)"/g,
  ),
]
  .map(([, file = '']) => file)
  .filter((file, i, all) => all.indexOf(file) === i);

/** Opens a page of the guide and waits for its pictures. Gives what the console said and what was asked of the server. */
async function open(page: Page, file: string) {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await serve(page, {});
  await page.goto(`${GUIDE}/${file}`);
  await page.evaluate('decks');
  return { said, asked };
}

/** They have no example. */
const LISTS = [
  'stage.html',
  'tools.html',
  'from-manim.html',
  'bench.html',
  'manim.html',
  'reference.html',
];

for (const file of PAGES.filter((each) => !LISTS.includes(each))) {
  test(`all examples of ${file} play to their end; it needs no file from elsewhere`, async ({
    page,
  }) => {
    const { said, asked } = await open(page, file);
    const examples = await page.locator('.example').count();
    expect(examples).toBeGreaterThan(0);
    await expect(page.locator('.example .reveal.ready')).toHaveCount(examples);
    const left = await page.evaluate(async () => {
      const decks = await (window as never as { decks: Promise<RevealApi[]> }).decks;
      for (const deck of decks) while (deck.availableFragments().next) deck.nextFragment();
      return document.querySelectorAll('.scene-step:not(.visible)').length;
    });
    expect(left).toBe(0);
    expect((await page.locator('.fault').allTextContents()).join('')).toBe('');
    expect(said).toEqual([]);
    expect(
      asked.filter((url) => !url.startsWith(`${GUIDE}/`) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
  });
}

test('the guide tells everything that it links to', async ({ page }) => {
  await serve(page, {});
  const ids = new Map<string, Set<string>>();
  const links: [from: string, to: string][] = [];
  for (const file of PAGES) {
    const html = readFileSync(new URL(`../../dist/guide/${file}`, import.meta.url), 'utf8');
    ids.set(file, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)));
    for (const [, to = ''] of html.matchAll(/<a [^>]*href="([^":]+)"/g)) links.push([file, to]);
  }
  const missing = links.filter(([from, to]) => {
    const [file = '', id] = to.split('#');
    // Decks beside the guide.
    if (file.startsWith('../')) return !existsSync(new URL(file, GUIDE_FOLDER));
    const there = ids.get(file || from);
    return !there || (id !== undefined && !there.has(id));
  });
  expect(missing).toEqual([]);
});

test('the page that the guide begins with is one', async ({ page }) => {
  const { said } = await open(page, 'index.html');
  const code = (await page.locator('pre[data-file="index.html"]').textContent()) ?? '';
  const beside = (file: string) =>
    readFileSync(new URL(`../../dist/guide/${file}`, import.meta.url), 'utf8');
  await serve(page, {
    '/mine/index.html': code.replace('<link', '<link rel="icon" href="data:,"><link'),
    '/mine/reveal.css': beside('reveal.css'),
    '/mine/reveal.js': beside('reveal.js'),
    ...Object.fromEntries(
      readdirSync(new URL('script/', GUIDE_FOLDER))
        .filter((file) => /^reveal-scenes.*\.(?:js|css)$/.test(file))
        .map((file) => [`/mine/reveal-scenes/${file}`, beside(`script/${file}`)]),
    ),
  });
  await page.goto(`${ORIGIN}/mine/index.html`);
  const scene = page.locator('[data-scene="hello"]');
  await expect(scene).toHaveAttribute('data-steps', '2');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(scene).toHaveAttribute('data-step', '2');
  await expect(scene).toContainText('Hello');
  expect(said).toEqual([]);
});

test('an example shows what it comes to, and is stepped through by keyboard and by buttons', async ({
  page,
}) => {
  await open(page, 'change.html');
  const example = page.locator('.example').nth(1);
  const scene = example.locator('[data-scene]');
  await expect(scene).toHaveAttribute('data-step', '3');
  await example.locator('.reveal').focus();
  await expect(scene).toHaveAttribute('data-step', '0');
  await page.keyboard.press('ArrowRight');
  await expect(scene).toHaveAttribute('data-step', '1');
  await example.getByRole('button', { name: 'The next step' }).click();
  await expect(scene).toHaveAttribute('data-step', '2');
  await expect(example.locator('output')).toHaveText('2 / 3');
  await example.getByRole('button', { name: 'A step back' }).click();
  await expect(scene).toHaveAttribute('data-step', '1');
  // The others stay as they are.
  await expect(page.locator('[data-scene="derivation"]')).toHaveAttribute('data-step', '3');
  await example.getByRole('button', { name: 'Play' }).click();
  await expect(scene).toHaveAttribute('data-step', '3');
});

/** Puts the cursor behind a piece of code in an example, as somebody does who clicks there. */
async function clickBehind(example: Locator, code: string) {
  const place = await example.locator('pre, .cm-content').evaluate((root, code) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(code) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + code.length - 1);
      range.setEnd(node, at + code.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { right, top, height } = range.getBoundingClientRect();
      return { x: right - 1, y: top + height / 2 };
    }
    throw new Error(`There is no ${code}`);
  }, code);
  await example.page().mouse.click(place.x, place.y);
  await expect(example.locator('.cm-content')).toBeFocused();
}

test('the picture follows the code of a scene; a mistake is told at its place, and the picture stays', async ({
  page,
}) => {
  const { asked } = await open(page, 'place.html');
  const example = page.locator('.example').first();
  const [fault, marked] = [example.locator('.fault'), example.locator('.cm-lintRange-error')];
  const words = example.locator('.picture');
  expect(asked.some((url) => url.endsWith('/editor.js'))).toBe(false); // it comes when it is needed
  await clickBehind(example, 'in it');
  await page.keyboard.type(' too');
  await expect(words).toContainText('in it too');
  await expect(fault).toHaveText('');

  // A mobject that is not there; then a fault of the scene; then no code at all.
  await clickBehind(example, 'box');
  await page.keyboard.type('es');
  await expect(fault).toContainText(/Line \d+: box is not defined/);
  await page.keyboard.press('Control+z');
  await expect(fault).toHaveText('');
  await clickBehind(example, 'RIGHT');
  await page.keyboard.type('S');
  await expect(fault).toContainText(
    "Line 8: Scene 'places', mobjects[2] (“beside it”), at.direction",
  );
  await expect(marked).toHaveText('RIGHTS');
  await expect(words).toContainText('in it too');
  await page.keyboard.press('Backspace');
  await expect(marked).toHaveCount(0);
  await page.keyboard.type("')");
  await expect(fault).toContainText('Line 8: ');
  await expect(words).toContainText('in it too');
  await expect(example.locator('.reveal')).toHaveCount(1);

  await example.getByRole('button', { name: 'Reset' }).click();
  await expect(words).not.toContainText('too');
  await expect(fault).toHaveText('');
  await expect(example.getByRole('button', { name: 'Reset' })).toBeHidden();
});

test('the picture follows a slide in HTML, and keeps the step that is shown', async ({ page }) => {
  await open(page, 'write.html');
  const example = page.locator('.example', { has: page.locator('[data-scene="formula"]') });
  const scene = example.locator('[data-scene]');
  await example.getByRole('button', { name: 'A step back' }).click();
  await expect(scene).toHaveAttribute('data-step', '1');
  await clickBehind(example, 'Euler');
  await page.keyboard.type(' in 1748');
  await expect(example.locator('.picture')).toContainText('Euler in 1748');
  await expect(scene).toHaveAttribute('data-step', '1');
  await clickBehind(example, 'YELLOW"');
  await page.keyboard.type(',');
  await expect(example.locator('.fault')).toContainText('Line ');
  await expect(example.locator('.cm-lintRange-error')).toBeAttached();
  await expect(example.locator('.picture')).toContainText('Euler in 1748');
});

test('the search finds by our names, by Manim’s and by what one wants to do', async ({ page }) => {
  await open(page, 'index.html');
  const field = page.getByRole('combobox');
  const found = page.getByRole('option');
  await page.locator('main').focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  for (const [query, first, also] of [
    ['surroundingRectangle', 'surroundingRectangle', 'Manim: SurroundingRectangle'],
    ['SurroundingRectangle', 'SurroundingRectangle', 'Reference'],
    ['next_to', 'next_to', 'nextTo'],
    ['TransformMatchingTex', 'TransformMatchingTex', 'transformMatching'],
    ['get_center', 'get_center', 'Not needed'],
    ['ThreeDAxes', 'ThreeDAxes', 'No 3D'],
    ['camera', '', 'Go close'],
    ['surrounding rect', '', 'surroundingRectangle'],
    ['transfrom', '', 'transform'],
    ['fade', '', 'setOpacity'],
    ['fade to the background', '', 'setOpacity'],
    ['dim', '', 'setOpacity'],
    ['graphviz', '', 'A drawing from another tool'],
  ] as const) {
    await field.fill(query);
    await expect(found.first()).toContainText(new RegExp(first, 'i'));
    await expect(found.filter({ hasText: also }).first()).toBeAttached();
  }
  await field.fill('zzzzzz');
  await expect(page.getByText('Nothing found')).toBeAttached();
  await field.fill('growArrow');
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/reference\.html#growArrow|manim\.html#GrowArrow/);
});

test('what the search has found is there', async ({ page }) => {
  await open(page, 'index.html');
  await page.getByRole('combobox').focus();
  await page.waitForFunction('globalThis.guideSearch');
  const addresses = await page.evaluate(() =>
    (window as never as { guideEntries: { address: string }[] }).guideEntries.map(
      ({ address }) => address,
    ),
  );
  const texts = new Map(
    PAGES.map((file) => [
      file,
      readFileSync(new URL(`../../dist/guide/${file}`, import.meta.url), 'utf8'),
    ]),
  );
  const missing = addresses.filter((address) => {
    const [file = '', id] = address.split('#');
    return !texts.get(file)?.includes(id ? ` id="${id}"` : '<h1>');
  });
  expect(missing).toEqual([]);
  expect(addresses.length).toBeGreaterThan(300);
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`the guide is accessible, ${colorScheme}, on a telephone and on a desk`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const file of colorScheme === 'dark' ? ['index.html'] : ['index.html', 'manim.html']) {
      await open(page, file);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      }
      if (file === 'index.html') {
        await page.getByRole('button', { name: 'Edit' }).click();
        await expect(page.locator('.cm-content')).toBeFocused();
      }
      await page.getByRole('combobox').fill('arrow');
      await expect(page.getByRole('option').first()).toBeVisible();
      // What a scene paints is told by its own tests; of the long tables one stands for all.
      const { violations } = await new AxeBuilder({ page })
        .exclude('.picture')
        .exclude('section:not(#Animations)')
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}

test('opened as a file the guide shows and runs its examples, too', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(new URL('../../dist/guide/write.html', import.meta.url).href);
  await page.evaluate('decks');
  await expect(page.locator('.example .reveal.ready')).toHaveCount(
    await page.locator('.example').count(),
  );
  await page.goto(new URL('../../dist/guide/place.html', import.meta.url).href);
  await page.evaluate('decks');
  const example = page.locator('.example').first();
  await clickBehind(example, 'in it');
  await page.keyboard.type(' too');
  await expect(example.locator('.picture')).toContainText('in it too');
  expect(said).toEqual([]);
});

test('the reference has every function that makes a scene', async ({ page }) => {
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/reference.html`);
  const there = await page.locator('section').evaluateAll((all) => all.map(({ id }) => id));
  const functions = Object.entries(names).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  // Not for writing scenes: the plugin itself, its error, the reader of data.
  const others = ['default', 'SceneError', 'loadScene'];
  expect(functions.filter((name) => !there.includes(name) && !others.includes(name))).toEqual([]);
  for (const example of await page.locator('section > pre:last-child').allTextContents())
    expect(example).not.toBe('');
});

/** Kinds that others make of themselves, and no author. */
const MADE = ['textPiece', 'formulaPiece', 'braceWords'];

test('the reference tells every option of every mobject and verb', async ({ page }) => {
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/reference.html`);
  for (const [word, { fields }] of [...KINDS, ...VERBS]) {
    if (MADE.includes(word)) continue;
    const section = page.locator(`section#${word}`);
    const rows = await section.locator('tr').evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('code')?.textContent ?? '',
        // What an option is for is said over its declaration, or where its type is told.
        isTold: row.lastChild?.textContent !== '' || row.querySelector('a') !== null,
      })),
    );
    const own = rows.filter(({ name }) => !/[.[]/.test(name)); // others are fields of its fields
    const options = Object.keys(fields).filter(
      (name) => !['kind', 'id', 'verb', 'target'].includes(name),
    );
    expect.soft(own.map(({ name }) => name).sort(), word).toEqual(options.sort());
    expect
      .soft(
        own.filter(({ isTold }) => !isTold),
        word,
      )
      .toEqual([]);
  }
});

test('what the reference points to is there, on a telephone, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/reference.html`);
  const missing = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((id) => !document.querySelector(id)),
    );
  expect(missing).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  // Every type that options speak of has a section that says what it is.
  for (const id of ['placement', 'direction', 'color', 'end', 'rate'])
    await expect(page.locator(`section#${id}`)).toContainText(/[A-Za-z]{4}/);
});
