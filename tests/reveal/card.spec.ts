import { expect, test } from '@playwright/test';
import { openDeck } from './deck.js';

const box = `S.rectangle('box', { width: 2, height: 1 })`;
const bring = `S.step('A box.', [S.create('box')])`;
const good = `S.scene({ name: 'good', mobjects: [${box}], steps: [${bring}] })`;
const bad = (mobjects: string, steps = '') =>
  `S.scene({ name: 'bad', mobjects: [${mobjects}], steps: [${steps}] })`;

const mistakes: [string, string, string][] = [
  [
    'an unknown scene',
    `{ name: 'bed', mobjects: [], steps: [] }`,
    "no scene 'bad'. Did you mean 'bed'?",
  ],
  [
    'an unknown mobject',
    bad(box, `S.step('', [S.create('bax')])`),
    "no mobject 'bax'. Did you mean 'box'?",
  ],
  [
    'an unknown verb',
    bad(box, `S.step('', [{ verb: 'creat', target: 'box' }])`),
    "no verb 'creat'. Did you mean 'create'?",
  ],
  [
    'a missing field',
    bad(`S.rectangle('box', { width: 2 })`),
    "mobjects[0] ('box'): a rectangle needs 'height'.",
  ],
  [
    'NaN',
    bad(`S.rectangle('box', { width: 0 / 0, height: 1 })`),
    "mobjects[0] ('box'), width: expected a number, got NaN.",
  ],
  [
    'an id given twice',
    bad(`${box}, ${box}`),
    "mobjects[1] ('box'): 'box' is in the scene already, and has one place. Another one has another id, or is a copy(…).",
  ],
  [
    'TeX that KaTeX rejects',
    bad(`S.formula('tex', '\\\\frac{')`),
    "Scene 'bad', mobject 'tex': the formula '\\frac{'",
  ],
  [
    'a circle of placement',
    bad(`S.text('a', 'a', { at: { nextTo: 'a' } })`),
    'its place depends on itself',
  ],
];

for (const [what, scene, message] of mistakes) {
  test(`${what} shows a card and one error; the other slides work`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'error') errors.push(line.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await openDeck(
      page,
      '<section><div data-scene="bad"></div></section><section><div data-scene="good"></div></section>',
      `[${scene}, ${good}]`,
    );
    const host = page.locator('[data-scene="bad"]');
    await expect(host.locator('.scene-error')).toContainText(message);
    await expect(host).toHaveAttribute('data-scene-error', /./);
    await expect(host.locator('.scene-svg')).toHaveCount(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    // One press leads past the card; the next slide plays.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const next = page.locator('[data-scene="good"]');
    await expect(next).toHaveAttribute('data-step', '1');
    await expect(next.locator('[data-mobject="box"]')).toBeVisible();
  });
}

test('a step whose mistake shows when somebody comes to it ends in a card, too', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const wrong = `S.step('', [S.nextTo('box', 'line', { alignedPart: 'bottom' })])`;
  await openDeck(
    page,
    '<section><div data-scene="bad"></div></section><section><div data-scene="good"></div></section>',
    `[${bad(`${box}, S.line('line', [0, 0], [1, 0])`, `${bring}, ${wrong}`)}, ${good}]`,
  );
  const host = page.locator('[data-scene="bad"]');
  await page.keyboard.press('ArrowRight');
  await expect(host.locator('[data-mobject="box"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(host.locator('.scene-error')).toContainText("has no part 'box.bottom'");
  expect(errors).toEqual([expect.stringContaining("has no part 'box.bottom'")]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="good"]')).toHaveAttribute('data-step', '1');
});
