// Ways two and three: scene data in the slide, in a fence of Markdown, and from builder functions.
import { expect, test } from '@playwright/test';
import { type Deck, open, press, seen } from './deck.js';

const scene = {
  name: 'pair',
  mobjects: [
    { kind: 'rectangle', id: 'box', width: 3, height: 1 },
    { kind: 'text', id: 'label', text: 'A & B < C', at: { moveTo: 'box' } },
  ],
  steps: [
    {
      caption: 'A box.',
      plays: [{ animations: [{ verb: 'create', target: 'box', runTime: 0.1 }] }],
    },
    { plays: [{ animations: [{ verb: 'write', target: 'label', runTime: 0.1 }] }] },
  ],
};

test('JSON in the slide', async ({ page }) => {
  const script = `<script type="application/json">${JSON.stringify(scene)}</script>`;
  const said = await open(page, {
    slides: `<section><div data-scene="mine">${script}</div></section>`,
  });
  expect(await seen(page)).toEqual([]);
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  expect(await seen(page, 'mine')).toEqual(['box', 'label']);
  await expect(page.locator('[data-mobject="label"]')).toHaveText('A & B < C');
  expect(said).toEqual([]);
});

test('builder functions of the script build', async ({ page }) => {
  await open(page, {
    slides: '<section><div data-scene="pair"></div></section>',
    before: `const { scene, rectangle, text, step, create, write } = RevealScenes;
      config.scenes = { scenes: [scene({
        name: 'pair',
        mobjects: [rectangle('box', { width: 3, height: 1 }), text('label', 'A & B < C', { at: { moveTo: 'box' } })],
        steps: [step('A box.', [create('box', { runTime: 0.1 })]), step('Its label.', [write('label', { runTime: 0.1 })])],
      })] };`,
  });
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['box', 'label']);
});

const markdown = (text: string) =>
  `<section data-markdown><textarea data-template>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</textarea></section>`;

const fence = `## In Markdown

\`\`\`scene
${JSON.stringify(scene, null, 2)}
\`\`\`

Words after it.

---

## Another slide

\`\`\`js
const code = 1;
\`\`\`
`;

// Whichever comes first: the plugin looks at slides when they come.
const ORDERS: readonly NonNullable<Deck['plugins']>[] = [
  ['markdown', 'scenes'],
  ['scenes', 'markdown'],
  ['markdown', 'highlight', 'scenes'],
  ['scenes', 'markdown', 'highlight'],
  ['highlight', 'markdown', 'scenes'],
];

for (const plugins of ORDERS) {
  test(`a fence in Markdown, plugins: ${plugins.join(', ')}`, async ({ page }) => {
    const said = await open(page, { slides: markdown(fence), plugins });
    await expect(page.locator('[data-scene="pair"]')).toHaveAttribute('data-step', '0');
    expect(await seen(page)).toEqual([]);
    await press(page, 'ArrowRight');
    expect(await seen(page)).toEqual(['box']);
    await press(page, 'ArrowRight');
    expect(await seen(page)).toEqual(['box', 'label']);
    await expect(page.locator('[data-mobject="label"]')).toHaveText('A & B < C');
    // Other code stays code.
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('section.present h2')).toHaveText('Another slide');
    await expect(
      page.locator('section.present code.js, section.present code.language-js'),
    ).toHaveText(/const code = 1;/);
    expect(said.filter((line) => !/highlight/i.test(line))).toEqual([]);
  });
}

test('Markdown from a file', async ({ page }) => {
  await open(page, {
    slides: '<section data-markdown="talk.md" data-separator="^---$"></section>',
    plugins: ['markdown', 'scenes'],
    files: { '/talk.md': fence },
  });
  await expect(page.locator('[data-scene="pair"]')).toHaveAttribute('data-step', '0');
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['box']);
});

test('a fence that is no JSON is told in its place', async ({ page }) => {
  await open(page, {
    slides: markdown('```scene\n{ "name": "broken",\n  "tex": "\\sqrt" }\n```'),
    plugins: ['markdown', 'scenes'],
  });
  await expect(page.locator('[data-scene-error]')).toHaveAttribute(
    'data-scene-error',
    /^Scene 'broken': is not JSON: .* In JSON a backslash is written twice\. That line is: "tex": "\\sqrt" }$/,
  );
  await expect(page.locator('.reveal.ready')).toBeVisible();
});
