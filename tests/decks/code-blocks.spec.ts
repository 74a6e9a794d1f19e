// A block of code as a scene: its lines are highlighted one after the other, and change into others.
import { expect, type Page, test } from '@playwright/test';
import { open, press, seen, steps } from './deck.js';

const PYTHON =
  'def mean(xs):\n    total = 0\n    for x in xs:\n        total += x\n    return total / len(xs)';
const block = (attributes: string, code = PYTHON, language = 'python', numbers = '') =>
  `<pre ${attributes}><code class="language-${language}"${numbers}>${code}</code></pre>`;

/** The lines that are not dimmed. */
const bright = (page: Page, scene: string) =>
  page.evaluate((name) => {
    const lines = [...document.querySelectorAll(`[data-scene="${name}"] [data-mobject*=".line-"]`)];
    const opacity = (line: Element): number =>
      Math.min(
        ...[line, ...line.querySelectorAll('*')].flatMap((each) => {
          const { opacity, fillOpacity } = getComputedStyle(each);
          return [Number(opacity), Number(fillOpacity)];
        }),
      );
    return lines.flatMap((line) =>
      opacity(line) > 0.9 ? Number(line.getAttribute('data-mobject')?.split('-').at(-1)) : [],
    );
  }, scene);

for (const plugins of [['scenes'], ['highlight', 'scenes'], ['scenes', 'highlight']] as const) {
  test(`lines are highlighted as reveal writes it: ${plugins}`, async ({ page }) => {
    const own = ' data-line-numbers="1-2|4|"';
    const said = await open(page, {
      plugins,
      slides: `<section>${block('data-scene="code"', PYTHON, 'python', own)}</section>
        <section>${block('', PYTHON, 'python', own)}</section>`,
    });
    expect(said).toEqual([]);
    await expect(page.locator('[data-scene]')).toHaveCount(1);
    await expect(page.locator('[data-scene]')).toHaveAttribute('data-steps', '2');
    await expect.poll(() => bright(page, 'code')).toEqual([1, 2]);
    expect(await page.locator('[data-mobject="code.line-4"]').textContent()).toBe(
      '        total += x',
    );
    await press(page, 'ArrowRight');
    expect(await bright(page, 'code')).toEqual([4]);
    await press(page, 'ArrowRight');
    expect(await bright(page, 'code')).toEqual([1, 2, 3, 4, 5]);
    await press(page, 'ArrowLeft');
    expect(await bright(page, 'code')).toEqual([4]);
    await expect(page.locator('.scene-step').first()).toHaveText('total += x');
    // The block that nobody calls a scene is reveal's.
    await expect(page.locator('section:last-child pre')).toHaveCount(1);
  });
}

test('lines come one by one', async ({ page }) => {
  await open(page, {
    slides: `<section>${block('data-scene="lines" data-steps="lines"', 'a = 1\n\nb = 2')}</section>`,
  });
  expect(await seen(page)).toEqual(['code', 'code.background', 'code.line-2']); // a blank one
  await press(page, 'ArrowRight');
  expect(await seen(page)).toContain('code.line-1');
  expect(await seen(page)).not.toContain('code.line-3');
  await press(page, 'ArrowRight');
  expect(await seen(page)).toContain('code.line-3');
  await page.evaluate(`deck.destroy(); new Reveal(config).initialize()`);
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-steps', '2');
});

test('a block changes into its next version; lines that stay go to their places', async ({
  page,
}) => {
  const said = await open(page, {
    slides: `<section><div data-scene="two">
      ${block('', 'let sum = 0;\nfor (const x of xs) sum += x;', 'js')}
      ${block('', '// added up\nlet sum = 0;\nxs.forEach((x) => { sum += x; });', 'js', ' data-line-numbers="|3"')}
    </div></section>`,
  });
  expect(said).toEqual([]);
  const line = page.locator('[data-mobject="code.line-1"], [data-mobject="code-2.line-2"]').first();
  const before = await line.boundingBox();
  await page.evaluate(`deck.getPlugin('scenes').players()[0].show(0.5)`);
  const midway = await line.boundingBox();
  await page.evaluate(`deck.getPlugin('scenes').players()[0].show(0)`);
  await press(page, 'ArrowRight');
  const after = await page.locator('[data-mobject="code-2.line-2"]').boundingBox();
  expect(await seen(page)).not.toContain('code.line-1');
  expect(midway?.y).toBeGreaterThan(Math.min(before?.y ?? 0, after?.y ?? 0));
  expect(midway?.y).toBeLessThan(Math.max(before?.y ?? 0, after?.y ?? 0));
  await press(page, 'ArrowRight');
  expect(await bright(page, 'two')).toEqual([3]);
  await press(page, 'ArrowLeft');
  await press(page, 'ArrowLeft');
  expect(await seen(page)).toContain('code.line-1');
});

test('code on the left and a diagram on the right are moved by the same keys', async ({ page }) => {
  await open(page, {
    slides: `<section><div style="display: grid; grid-template-columns: 1fr 1fr">
      ${block('data-scene="code" data-fragment-index="0 1"', 'a()\nb()', 'python', ' data-line-numbers="|1|2"')}
      <pre data-scene="chart" class="mermaid" data-fragment-index="0 1">flowchart TD
        %% step: A
        %% step: A->B
        A --> B</pre></div></section>`,
  });
  // Its letters are as large as in a slide of its own.
  const scale = await page
    .locator('[data-scene="chart"] svg')
    .evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a);
  expect(scale).toBeGreaterThan(1.8);
  await press(page, 'ArrowRight');
  expect(await steps(page)).toEqual({ code: 1, chart: 1 });
  expect(await bright(page, 'code')).toEqual([1]);
  await press(page, 'ArrowRight');
  expect(await steps(page)).toEqual({ code: 2, chart: 2 });
  await press(page, 'ArrowLeft');
  expect(await steps(page)).toEqual({ code: 1, chart: 1 });
});

test('what data tells comes after', async ({ page }) => {
  const scene = {
    steps: [{ plays: [{ animations: [{ verb: 'indicate', target: 'code.line-1' }] }] }],
  };
  const said = await open(page, {
    slides: `<section><div data-scene="told">${block('', PYTHON, 'python', ' data-line-numbers="1|2"')}
      <script type="application/json">${JSON.stringify(scene)}</script></div></section>`,
  });
  expect(said).toEqual([]);
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-steps', '2');
});

test('code from a file, or from some of its lines, which keep their numbers', async ({ page }) => {
  const files = {
    '/queue.py': Array.from({ length: 12 }, (_, i) => `x${i + 1} = ${i + 1}\n`).join(''),
    '/next.py': 'y = 1\nx4 = 4\n',
  };
  const host = (attributes: string) =>
    `<section><div data-scene="s" ${attributes}></div></section>`;
  await open(page, {
    files,
    slides: [
      host('data-src="queue.py#L3-L5" data-line-numbers="4|3,5"'),
      '<section><pre data-scene="s"><code class="language-ruby" data-src="queue.py"></code></pre></section>',
      `<section><div data-scene="s"><pre><code data-src="queue.py#L4"></code></pre>
        <pre><code data-src="next.py"></code></pre></div></section>`,
      host('data-src="queue.py#L13"'),
      host('data-src="board.excalidraw"'),
      host('data-src="/fixtures/inkscape.svg"').replace(
        '></div>',
        '><i data-step="1" data-layer="Encoder"></i></div>',
      ),
    ].join(''),
  });
  const lines = async (slide: number) => {
    await page.evaluate((slide) => window.deck.slide(slide), slide);
    return page
      .locator('section.present')
      .locator('[data-mobject*=".line-"], [data-mobject*=".number-"]')
      .allTextContents();
  };
  expect(await lines(0)).toEqual(['3', '4', '5', 'x3 = 3', 'x4 = 4', 'x5 = 5']);
  expect(await lines(1)).toHaveLength(12);
  expect(await lines(2)).toEqual(['x4 = 4']);
  await page.evaluate('deck.slide(2, 0, 0)');
  await expect
    .poll(() => seen(page, 's'))
    .toEqual(expect.arrayContaining(['code-2.line-1', 'code-2.line-2']));
  await page.evaluate('deck.slide(0, 0, -1)');
  const hosts = page.locator('[data-scene]');
  expect(
    await hosts.evaluateAll((all) => all.map((each) => each.getAttribute('data-scene-error'))),
  ).toEqual([
    null,
    null,
    null,
    "Scene 's', data-src: queue.py has 12 lines, not #L13.",
    "Scene 's', data-src: let Excalidraw export board.excalidraw as SVG, and show that.",
    null,
  ]);
  await page.evaluate(
    `for (const host of [...document.querySelectorAll('[data-scene]')].slice(1)) host.remove()`,
  );
  expect(await bright(page, 's')).toEqual([2]);
  await press(page, 'ArrowRight');
  expect(await bright(page, 's')).toEqual([1, 3]);
});
