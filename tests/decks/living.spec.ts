// In a deck that has a life of its own: other fragments, other plugins, other layouts.
import { expect, type Page, test } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import type { ScenesPlugin } from '../../plugin/index.js';
import '../talk/talk.js'; // declares window.deck
import { allReady, open, press, seen, settled, steps } from './deck.js';

/** A host whose scene brings one square a step. */
function host(name: string, count: number, attributes = ''): string {
  const ids = Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
  const scene = {
    mobjects: ids.map((id, i) => ({
      kind: 'rectangle',
      id,
      width: 1,
      height: 1,
      fillOpacity: 0.5,
      color: 'BLUE',
      at: { moveTo: [i * 1.5 - 3, 0] },
    })),
    steps: ids.map((id) => ({
      caption: `${id} comes.`,
      plays: [{ animations: [{ verb: 'create', target: id, runTime: 0.05 }] }],
    })),
  };
  return `<div data-scene="${name}" ${attributes}><script type="application/json">${JSON.stringify(scene)}</script></div>`;
}

const next = (page: Page) => press(page, 'ArrowRight');
const back = (page: Page) => press(page, 'ArrowLeft');
const isVisible = (page: Page, selector: string) =>
  page.locator(selector).evaluate((each) => each.classList.contains('visible'));

test('bullets and steps interleave by data-fragment-index', async ({ page }) => {
  await open(page, {
    slides: `<section>
      <ul><li class="fragment" data-fragment-index="0" id="one">One</li><li class="fragment" data-fragment-index="2" id="two">Two</li></ul>
      ${host('s', 2, 'data-fragment-index="1 3"')}
    </section>`,
  });
  const state = async () => [
    await isVisible(page, '#one'),
    (await steps(page)).s,
    await isVisible(page, '#two'),
  ];
  expect(await state()).toEqual([false, 0, false]);
  const states = [
    [true, 0, false],
    [true, 1, false],
    [true, 1, true],
    [true, 2, true],
  ];
  for (const wanted of states) {
    await next(page);
    expect(await state()).toEqual(wanted);
  }
  for (const wanted of states.slice(0, -1).reverse()) {
    await back(page);
    expect(await state()).toEqual(wanted);
  }
});

test('a step may come together with a bullet', async ({ page }) => {
  await open(page, {
    slides: `<section><p class="fragment" data-fragment-index="1" id="p">With the second step.</p>${host('s', 2, 'data-fragment-index="0"')}</section>`,
  });
  await next(page);
  expect([await isVisible(page, '#p'), (await steps(page)).s]).toEqual([false, 1]);
  await next(page);
  expect([await isVisible(page, '#p'), (await steps(page)).s]).toEqual([true, 2]);
});

test('steps and the lines of highlighted code interleave', async ({ page }) => {
  await open(page, {
    plugins: ['highlight', 'scenes'],
    slides: `<section><pre><code class="language-js" data-trim data-line-numbers="1|2" data-fragment-index="1">const a = 1;\nconst b = 2;</code></pre>${host('s', 2, 'data-fragment-index="0 2"')}</section>`,
  });
  const line = () => page.locator('code.current-fragment').count();
  await next(page);
  expect([(await steps(page)).s, await line()]).toEqual([1, 0]);
  await next(page);
  expect([(await steps(page)).s, await line()]).toEqual([1, 1]);
  await next(page);
  expect((await steps(page)).s).toBe(2);
});

test('several scenes in a slide: one after another', async ({ page }) => {
  await open(page, { slides: `<section>${host('a', 2)}${host('b', 1)}</section>` });
  const walk = [
    { a: 1, b: 0 },
    { a: 2, b: 0 },
    { a: 2, b: 1 },
  ];
  for (const wanted of walk) {
    await next(page);
    expect(await steps(page)).toEqual(wanted);
  }
  await back(page);
  expect(await steps(page)).toEqual(walk[1]);
});

test('several scenes in a slide: in step', async ({ page }) => {
  const index = 'data-fragment-index="0"';
  await open(page, { slides: `<section>${host('a', 2, index)}${host('b', 3, index)}</section>` });
  for (const wanted of [
    { a: 1, b: 1 },
    { a: 2, b: 2 },
    { a: 2, b: 3 },
  ]) {
    await next(page);
    expect(await steps(page)).toEqual(wanted);
  }
});

test('vertical slides', async ({ page }) => {
  await open(page, {
    slides: `<section><section>${host('a', 1)}</section><section>${host('b', 2)}</section></section><section><h2>Right</h2></section>`,
  });
  await press(page, 'Space');
  await press(page, 'Space');
  await press(page, 'Space');
  expect(await steps(page)).toEqual({ a: 1, b: 1 });
  await expect(page).toHaveURL(/#\/0\/1\/0$/);
  await press(page, 'ArrowUp');
  await press(page, 'ArrowUp');
  expect(await steps(page)).toEqual({ a: 1, b: 0 });
});

test('inside of another fragment', async ({ page }) => {
  await open(page, {
    slides: `<section><div class="fragment fade-in" id="outer">${host('s', 2)}</div></section>`,
  });
  await next(page);
  expect([await isVisible(page, '#outer'), (await steps(page)).s]).toEqual([true, 0]);
  await next(page);
  await next(page);
  expect((await steps(page)).s).toBe(2);
  expect(await seen(page)).toEqual(['s1', 's2']);
});

test('beside slides that auto-animate', async ({ page }) => {
  await open(page, {
    slides: `<section data-auto-animate><h2>Same</h2>${host('a', 1)}</section><section data-auto-animate><h2>Same</h2>${host('b', 1)}</section>`,
    config: { autoAnimateDuration: 0.1 },
  });
  await next(page);
  await next(page);
  await next(page);
  expect(await steps(page)).toEqual({ a: 1, b: 1 });
  await expect.poll(() => seen(page, 'b')).toEqual(['b1']);
  await back(page);
  await back(page);
  expect(await steps(page)).toEqual({ a: 1, b: 0 });
  await expect.poll(() => seen(page, 'a')).toEqual(['a1']);
});

test('in r-stack, columns and r-stretch', async ({ page }) => {
  await open(page, {
    slides: `<section><div class="r-stack"><p>Under it</p>${host('a', 1)}</div></section>
      <section><div class="r-hstack">${host('b', 1)}<p>Beside it</p></div></section>
      <section><h2>Over it</h2><svg data-scene="c" class="r-stretch" viewBox="0 0 16 9"><rect id="c1" width="16" height="9" fill="teal" data-step="1"></rect></svg><p>Below</p></section>`,
  });
  const size = async (name: string) =>
    (await page.locator(`[data-scene="${name}"] .scene-svg`).boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
  expect((await size('a')).width).toBeGreaterThan(600);
  await next(page);
  await next(page);
  const beside = await size('b');
  const words = (await page.getByText('Beside it', { exact: true }).boundingBox()) ?? { x: 0 };
  expect(beside.width).toBeGreaterThan(300);
  expect(beside.x + beside.width).toBeLessThanOrEqual(words.x + 1);
  await next(page);
  await next(page);
  const stretched = await size('c');
  expect(stretched.height).toBeGreaterThan(300);
  expect(stretched.y + stretched.height).toBeLessThan(720);
  await next(page);
  expect(await seen(page, 'c')).toEqual(['c1']);
});

test('with all of reveal’s own plugins', async ({ page, context }) => {
  const said = await open(page, {
    plugins: ['markdown', 'highlight', 'math', 'notes', 'search', 'zoom', 'scenes'],
    config: { katex: { local: '/modules/katex' } },
    slides: `<section>${host('a', 2)}<aside class="notes">Words for me.</aside></section>
      <section data-markdown><textarea data-template>## Markdown $x^2$</textarea></section>`,
  });
  expect(said.filter((line) => /^uncaught|reveal-scenes/.test(line))).toEqual([]);
  await next(page);
  expect(await steps(page)).toEqual({ a: 1 });
  // Zoom in by alt and a click: the scene goes on.
  await page
    .locator('[data-scene="a"]')
    .click({ modifiers: ['Alt'], position: { x: 100, y: 100 } });
  await next(page);
  expect(await steps(page)).toEqual({ a: 2 });
  await page.keyboard.press('Escape');
  // The speaker's view shows the same step.
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => (window.deck.getPlugin('notes') as never as { open(): void }).open()),
  ]);
  await expect(
    popup.frameLocator('#current-slide iframe').locator('[data-scene="a"]'),
  ).toHaveAttribute('data-step', '2');
});

const bare = (body: string, script: string) => ({
  '/': `<!doctype html><link rel="stylesheet" href="/reveal/reveal.css"><link rel="stylesheet" href="/dist/script/reveal-scenes.css">
    <style>.reveal { height: 300px; margin: 10px; }</style>${body}
    <script src="/reveal/reveal.js"></script><script src="/dist/script/reveal-scenes.js"></script><script>${script}</script>`,
});

test('several embedded decks on a page', async ({ page }) => {
  const files = bare(
    ['x', 'y']
      .map(
        (name) =>
          `<div class="reveal" id="${name}"><div class="slides"><section>${host(name, 2)}</section></div></div>`,
      )
      .join('<p>Between</p>'),
    `window.decks = ['x', 'y'].map((id) => new Reveal(document.getElementById(id), { embedded: true, keyboardCondition: 'focused', plugins: [RevealScenes] }));
     window.started = Promise.all(decks.map((deck) => deck.initialize())); window.deck = decks[0];`,
  );
  const { serve, ORIGIN } = await import('./deck.js');
  await serve(page, files);
  await page.goto(ORIGIN);
  await page.evaluate('started');
  await allReady(page);
  await page.evaluate('decks[1].next()');
  await expect.poll(() => steps(page)).toEqual({ x: 0, y: 1 });
  await page.evaluate('decks[0].next(); decks[0].next()');
  await expect.poll(() => steps(page)).toEqual({ x: 2, y: 1 });
  const players = await page.evaluate(
    "decks.map((deck) => deck.getPlugin('scenes').players().map(({ scene }) => scene.name))",
  );
  expect(players).toEqual([['x'], ['y']]);
});

test('slides that come later, and go', async ({ page }) => {
  await open(page, { slides: `<section>${host('a', 1)}</section>` });
  await page.evaluate(
    (html) => {
      document
        .querySelector('.slides')
        ?.insertAdjacentHTML('beforeend', `<section>${html}</section>`);
      window.deck.sync();
    },
    host('late', 2),
  );
  await allReady(page);
  for (let i = 0; i < 3; i++) await next(page);
  expect(await steps(page)).toEqual({ a: 1, late: 1 });
  await back(page);
  expect(await steps(page)).toEqual({ a: 1, late: 0 });
  await page.evaluate(() => {
    document.querySelector('[data-scene="late"]')?.closest('section')?.remove();
    window.deck.sync();
    window.deck.slide(0);
  });
  await expect
    .poll(() =>
      page.evaluate(() => (window.deck.getPlugin('scenes') as ScenesPlugin).players().length),
    )
    .toBe(1);
});

test('syncSlide after a scene came into a slide', async ({ page }) => {
  await open(page, { slides: '<section id="here"><p class="fragment">First</p></section>' });
  await page.evaluate(
    (html) => {
      const slide = document.getElementById('here') as Element;
      slide.insertAdjacentHTML('beforeend', html);
      window.deck.syncSlide(slide as HTMLElement);
    },
    host('s', 1),
  );
  await allReady(page);
  await next(page);
  expect((await steps(page)).s).toBe(0);
  await next(page);
  expect((await steps(page)).s).toBe(1);
});

test('destroy leaves nothing, and the deck can start again', async ({ page }) => {
  const slides = `<section>${host('a', 2)}</section><section><svg data-scene="b" viewBox="0 0 16 9"><rect width="9" height="9" data-step="1"></rect></svg></section>`;
  await open(page, { slides });
  await next(page);
  const left = await page.evaluate(() => {
    window.deck.destroy();
    return {
      ours: document.querySelectorAll(
        '.scene-svg, .scene-step, [data-steps], [data-moving], [data-mobject], [data-drawing]',
      ).length,
      sheets: document.adoptedStyleSheets.length,
      hosts: [...document.querySelectorAll('[data-scene]')].map(({ localName }) => localName),
    };
  });
  expect(left).toEqual({ ours: 0, sheets: 0, hosts: ['div', 'svg'] });
  for (let round = 0; round < 3; round++) {
    await page.evaluate(async () => {
      const { Reveal, RevealScenes } = window as never as {
        Reveal: new (config: object) => RevealApi;
        RevealScenes: unknown;
      };
      window.deck = new Reveal({ plugins: [RevealScenes], transition: 'none' });
      await window.deck.initialize();
    });
    await allReady(page);
    expect(await page.locator('.scene-svg').count()).toBe(2);
    expect(await page.locator('.scene-step').count()).toBe(3);
    await page.evaluate(() => window.deck.slide(0, 0, 1));
    await settled(page);
    expect((await steps(page)).a).toBe(2);
    await page.evaluate(() => window.deck.destroy());
  }
});

test('registered when the deck has started already, as generators of decks do', async ({
  page,
}) => {
  const { serve, ORIGIN } = await import('./deck.js');
  const files = bare(
    `<div class="reveal"><div class="slides"><section>${host('a', 2)}</section></div></div>`,
    `window.deck = new Reveal({ embedded: true, transition: 'none' });
     window.started = deck.initialize().then(() => deck.registerPlugin(RevealScenes));`,
  );
  await serve(page, files);
  await page.goto(ORIGIN);
  await page.evaluate('started');
  await allReady(page);
  expect(await seen(page)).toEqual([]);
  await page.evaluate('deck.next()');
  await settled(page);
  expect(await seen(page)).toEqual(['a1']);
});

test('fragments: false shows all, at once and switched later', async ({ page }) => {
  await open(page, { slides: `<section>${host('a', 3)}</section>`, config: { fragments: false } });
  expect(await seen(page)).toEqual(['a1', 'a2', 'a3']);
  await page.evaluate(() => window.deck.configure({ fragments: true }));
  await expect.poll(() => seen(page)).toEqual([]);
  await page.evaluate(() => window.deck.configure({ fragments: false }));
  await expect.poll(() => seen(page)).toEqual(['a1', 'a2', 'a3']);
});

test('wherever a program has put the playhead, a key leads to the deck’s next stop', async ({
  page,
}) => {
  await open(page, { slides: `<section>${host('a', 3)}</section>` });
  const put = (playhead: number) =>
    page.evaluate((p) => {
      (window.deck.getPlugin('scenes') as ScenesPlugin).players()[0]?.show(p);
    }, playhead);
  for (const [from, key, ids] of [
    [1.5, 'ArrowRight', ['a1']],
    [2.5, 'ArrowRight', ['a1', 'a2']],
    [1.5, 'ArrowLeft', ['a1']],
    [2.9, 'ArrowRight', ['a1', 'a2']],
    [0.5, 'ArrowRight', ['a1', 'a2', 'a3']],
  ] as const) {
    await put(from);
    await press(page, key);
    expect(await seen(page), `from ${from} by ${key}`).toEqual(ids);
  }
});

test('the scroll view steps while one scrolls', async ({ page }) => {
  await open(page, {
    slides: `<section><h2>Top</h2></section><section>${host('a', 3)}</section><section><h2>End</h2></section>`,
    config: { view: 'scroll', scrollProgress: false, scrollSnap: false },
  });
  await expect(page.locator('.reveal-viewport.reveal-scroll')).toBeAttached();
  const scrollTo = (share: number) =>
    page.evaluate((part) => {
      const slide = document.querySelector('[data-scene="a"]')?.closest('.scroll-page');
      const { scrollHeight } = document.querySelector('.reveal-viewport') as Element;
      const { offsetTop, offsetHeight } = slide as HTMLElement;
      document
        .querySelector('.reveal-viewport')
        ?.scrollTo(0, Math.min(scrollHeight, offsetTop + part * (offsetHeight - innerHeight)));
    }, share);
  for (const [share, ids] of [
    [0.5, ['a1', 'a2']],
    [1, ['a1', 'a2', 'a3']],
    [0.5, ['a1', 'a2']],
    [0, []],
  ] as const) {
    await scrollTo(share);
    await expect.poll(() => seen(page)).toEqual(ids);
  }
});

/** A scene that is awaited until after the page's load, when reveal lays slides out once more. */
const LATE = {
  slide: '<section><div data-scene="late" data-src="late.svg"></div></section>',
  files: {
    '/late.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect id="r" width="4" height="4" data-step="1"/></svg>`,
  },
  before: `const { fetch } = window, loaded = new Promise((go) => addEventListener('load', () => setTimeout(go)));
    window.fetch = (...all) => loaded.then(() => fetch(...all));`,
};

test('an upright phone has the scroll view, and nothing is thrown while scenes are awaited', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const said = await open(page, {
    ...LATE,
    slides: `<section>${host('a', 2)}</section>${LATE.slide}`,
  });
  await expect(page.locator('.reveal-viewport.reveal-scroll')).toBeAttached();
  expect(said).toEqual([]);
});

test('a slide stands where it stands without scenes, though they are awaited', async ({ page }) => {
  const slide = '<section><h2 class="r-fit-text">Words to fit</h2><p>Below</p></section>';
  const places = () =>
    page
      .locator('section.present > *')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().y)));
  await open(page, { slides: slide, plugins: [] });
  // Where reveal puts it once the text fits.
  await page.evaluate(
    () =>
      new Promise<void>((go) =>
        requestAnimationFrame(() => {
          window.deck.layout();
          go();
        }),
      ),
  );
  const wanted = await places();
  await open(page, { ...LATE, slides: slide + LATE.slide });
  await expect.poll(places).toEqual(wanted);
});

test('a drawing survives leaving the scroll view, where reveal makes all slides anew', async ({
  page,
}) => {
  const svg = (id: string) =>
    `<svg data-scene="d${id}" viewBox="0 0 16 9"><rect id="${id}" width="9" height="9" fill="red" style="stroke: blue" data-step="1" data-run-time="0.05"></rect></svg>`;
  await open(page, {
    slides: `<section>${svg('p')}</section><section>${svg('q')}</section>`,
    config: { view: 'scroll' },
  });
  await expect(page.locator('.reveal-viewport.reveal-scroll')).toBeAttached();
  await page.evaluate(() =>
    (window.deck as RevealApi & { toggleScrollView(on: boolean): void }).toggleScrollView(false),
  );
  await expect(page.locator('.reveal-viewport.reveal-scroll')).toHaveCount(0);
  await allReady(page);
  await page.evaluate(() => window.deck.slide(1, 0, -1));
  await expect.poll(() => seen(page, 'dq')).toEqual([]);
  await page.evaluate(() => window.deck.slide(1, 0, 0));
  await expect.poll(() => seen(page, 'dq')).toEqual(['q']);
  await expect(page.locator('#q')).toHaveAttribute('style', 'stroke: blue');
});

for (const moment of ['at once', 'later'] as const) {
  test(`destroy after the scroll view, ${moment}: slides are as they were written`, async ({
    page,
  }) => {
    const slides = `<section><h2>First</h2></section><section><svg data-scene="p" class="r-frame" viewBox="0 0 16 9"><rect id="p1" width="9" height="9" fill="red" style="stroke:blue" data-step="1" data-run-time="0.05"></rect><text y="5" data-step="2" data-verb="write">words</text></svg></section><section><div data-scene="inkscape" data-src="/fixtures/inkscape.svg"><i data-step="1" data-layer="Encoder"></i></div></section><section>${host('s', 2, 'title="Squares"')}</section>`;
    await open(page, { slides, at: '#/1/0/0' });
    const left = await page.evaluate(async (later) => {
      const deck = window.deck as RevealApi & { toggleScrollView(on: boolean): void };
      for (let round = 0; round < 2; round++) {
        deck.toggleScrollView(true);
        deck.toggleScrollView(false);
        const { players } = deck.getPlugin('scenes') as ScenesPlugin;
        const isReady = (slide: Element) => players(slide).length > 0;
        while (later && !deck.getSlides().slice(1).every(isReady))
          await new Promise((resolve) => setTimeout(resolve));
      }
      deck.destroy();
      const own = document.querySelector('.slides') as Element;
      for (const each of own.querySelectorAll('section')) {
        for (const name of each.getAttributeNames()) each.removeAttribute(name);
      }
      return own.innerHTML;
    }, moment === 'later');
    expect(left).toBe(slides);
  });
}

test('right to left: keys turn, pictures do not', async ({ page }) => {
  await open(page, { slides: `<section>${host('a', 2)}</section>`, config: { rtl: true } });
  await back(page);
  expect((await steps(page)).a).toBe(1);
  await back(page);
  const [first, second] = [
    await page.locator('[data-mobject="a1"]').boundingBox(),
    await page.locator('[data-mobject="a2"]').boundingBox(),
  ];
  expect(first?.x).toBeLessThan(second?.x ?? 0);
});

/** WCAG's contrast of two computed colours. */
const contrast = (one: string, other: string) => {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
      const share = Number(channel) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const COLORS = [
  'WHITE',
  'GRAY',
  'BLUE',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'RED',
  'TEAL',
  'GOLD',
  'MAROON',
  'PURPLE',
];
const THEMES = [
  'black',
  'white',
  'league',
  'simple',
  'night',
  'serif',
  'dracula',
  'solarized',
  'beige',
  'sky',
  'moon',
  'blood',
];

test('words keep their contrast in every theme', async ({ page }) => {
  const scene = {
    mobjects: COLORS.map((color, i) => ({
      kind: 'text',
      id: color,
      text: color,
      color,
      fontSize: 24,
      at: { moveTo: [0, 3 - i * 0.6] },
    })),
    steps: [],
  };
  for (const theme of THEMES) {
    await open(page, {
      theme,
      slides: `<section><div data-scene="colors"><script type="application/json">${JSON.stringify(scene)}</script></div></section>`,
    });
    const { background, fills } = await page.evaluate(() => ({
      background: getComputedStyle(document.querySelector('.reveal-viewport') as Element)
        .backgroundColor,
      fills: [...document.querySelectorAll('[data-mobject] text')].map(
        (text) => [text.textContent ?? '', getComputedStyle(text).fill] as const,
      ),
    }));
    expect(fills.length, theme).toBe(COLORS.length);
    // Large text, as all of a slide is: 3 to 1; plain words 4.5 to 1.
    const weak = fills.filter(
      ([name, fill]) => contrast(fill, background) < (name === 'WHITE' ? 4.5 : 3),
    );
    expect(
      weak.map(([name, fill]) => `${name} ${fill} on ${background}`),
      theme,
    ).toEqual([]);
  }
});

test('a slide with a background of its own has colours for it', async ({ page }) => {
  const scene = JSON.stringify({ mobjects: [{ kind: 'text', id: 't', text: 'Words' }], steps: [] });
  const slide = (color: string, name: string) =>
    `<section data-background-color="${color}"><div data-scene="${name}"><script type="application/json">${scene}</script></div></section>`;
  await open(page, {
    slides: slide('#ffffff', 'light') + slide('#000000', 'dark'),
    theme: 'black',
  });
  const fill = (name: string) =>
    page.locator(`[data-scene="${name}"] text`).evaluate((text) => getComputedStyle(text).fill);
  expect(contrast(await fill('light'), 'rgb(255,255,255)')).toBeGreaterThan(4.5);
  expect(contrast(await fill('dark'), 'rgb(0,0,0)')).toBeGreaterThan(4.5);
  await open(page, {
    slides: slide('#ffffff', 'light') + slide('#000000', 'dark'),
    theme: 'white',
  });
  expect(contrast(await fill('light'), 'rgb(255,255,255)')).toBeGreaterThan(4.5);
  expect(contrast(await fill('dark'), 'rgb(0,0,0)')).toBeGreaterThan(4.5);
});
