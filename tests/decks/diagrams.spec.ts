// A diagram from its source: each part at its place from the first stop to the last.
import { expect, type Page, test } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import type { ScenesPlugin } from '../../plugin/index.js';
import { allReady, holdBack, open, press, seen } from './deck.js';
import { arrivalsOf, DIAGRAMS, hostOf } from './diagrams.js';

const names = Object.keys(DIAGRAMS);
const slides = Object.entries(DIAGRAMS)
  .map(([name, diagram]) => `<section>${hostOf(name, diagram)}</section>`)
  .join('');

interface Stop {
  /** What is to be seen. */
  readonly seen: readonly string[];
  /** Where each of it is. */
  readonly places: Readonly<Record<string, string>>;
}

/** The stops of a slide, forwards and then back to the first one; and each by a link in the page, from afar. */
async function walk(
  page: Page,
  slide: number,
): Promise<{ there: Stop[]; back: Stop[]; byLink: Stop[] }> {
  return page.evaluate(async (h) => {
    const { deck } = window as never as { deck: RevealApi };
    const { players } = deck.getPlugin('scenes') as ScenesPlugin;
    deck.slide(h, 0, -1);
    const current = deck.getCurrentSlide();
    const [player] = players(current);
    if (!player) throw new Error(current.querySelector('.scene-error')?.textContent ?? 'no player');
    player.speed = 1000;
    const look = async (): Promise<Stop> => {
      await Promise.resolve();
      await player.settled();
      const shown = [...current.querySelectorAll('[data-mobject]')].filter(
        (each) =>
          each.checkVisibility({ opacityProperty: true }) && each.getClientRects().length > 0,
      );
      const places: Record<string, string> = {};
      for (const each of shown) {
        const { x, y, width, height } = each.getBoundingClientRect();
        const name = each.getAttribute('data-mobject') ?? '';
        places[name] = `${places[name] ?? ''} ${[x, y, width, height].map((n) => n.toFixed(2))}`;
      }
      return {
        seen: [...new Set(shown.map((each) => each.getAttribute('data-mobject') ?? ''))],
        places,
      };
    };
    const there = [await look()];
    for (let step = 0; step < player.steps; step++) {
      deck.nextFragment();
      there.push(await look());
    }
    const back = [await look()];
    for (let step = 0; step < player.steps; step++) {
      deck.prevFragment();
      back.push(await look());
    }
    const byLink: Stop[] = [];
    const steps = [...there.keys()];
    for (const step of [...steps.filter((i) => i % 2), ...steps.filter((i) => i % 2 === 0)]) {
      const hash = `#/${h}/0/${step - 1}`;
      const told = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      // Reveal writes addresses late: where this one stands already, nobody would hear of it.
      if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange'));
      else location.hash = hash;
      await told;
      byLink[step] = await look();
    }
    return { there, back, byLink };
  }, slide);
}

/** What comes with each step, and what is there from the start. */
function arrivals(stops: readonly (readonly string[])[]): string[][] {
  return stops.map((now, i) => now.filter((name) => !stops[i - 1]?.includes(name)).sort());
}

test('each part comes as told, and stays at its place, forwards, back and by links', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const said = await open(page, { slides });
  for (const [i, name] of names.entries()) {
    const { there, back, byLink } = await walk(page, i);
    const diagram = DIAGRAMS[name];
    if (diagram && diagram.order.length > 0)
      expect.soft(arrivals(there.map((stop) => stop.seen)), name).toEqual(arrivalsOf(diagram));
    const end = there.at(-1)?.places ?? {};
    for (const { places } of [...there, ...back, ...byLink])
      for (const [part, place] of Object.entries(places))
        expect.soft(place, `${part} in ${name}`).toBe(end[part]);
    for (const stops of [back.reverse(), byLink])
      expect
        .soft(
          stops.map((stop) => stop.seen),
          name,
        )
        .toEqual(there.map((stop) => stop.seen));
  }
  expect(said).toEqual([]);
});

test('a hundred nodes, rank by rank', async ({ page }) => {
  await open(page, {
    slides: `<section>${hostOf('many', DIAGRAMS['a hundred nodes'] as never)}</section>`,
  });
  const { there } = await walk(page, 0);
  expect(there.map((stop) => stop.seen.length)).toEqual([0, 1, 7, 25, 79, 199]);
});

test('a link into the middle shows the middle', async ({ page }) => {
  const hosts = ['states', 'slidev-1810'].map((name) => hostOf(name, DIAGRAMS[name] as never));
  await open(page, {
    slides: `<section>${hosts.join('</section><section>')}</section>`,
    at: '#/1/0/1',
  });
  expect((await seen(page, 'slidev-1810')).sort()).toEqual(['A', 'A->B', 'A->B', 'B']);
});

test('Back from the slide after a diagram that came late shows all of it', async ({ page }) => {
  const { release } = await holdBack(page, '**/mermaid.js');
  const host = hostOf('slidev-1810', DIAGRAMS['slidev-1810'] as never);
  const opening = open(page, {
    slides: `<section></section><section>${host}</section><section><h1>After</h1></section>`,
    at: '#/2',
  });
  await expect(page.locator('.reveal.ready h1')).toBeVisible();
  release();
  await opening;
  // Until then one marker holds its place.
  await expect(page.locator('.scene-step[data-step]')).not.toHaveCount(0);
  const steps = await page.locator('.scene-step').count();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url().split('#')[1]).toBe(`/1/0/${steps - 1}`);
});

for (const half of [0, 1]) {
  test(`print shows each stop: half ${half + 1} of the diagrams`, async ({ page }) => {
    const own = Object.entries(DIAGRAMS).filter((_, i) => i % 2 === half);
    const hosts = own.map(([name, diagram]) => `<section>${hostOf(name, diagram)}</section>`);
    await open(page, { slides: hosts.join(''), at: '?print-pdf' });
    const pages = await page
      .locator('.pdf-page')
      .evaluateAll((all) =>
        all.map((each) => [
          each.querySelector('[data-scene]')?.getAttribute('data-scene') ?? '',
          ...new Set(
            [...each.querySelectorAll('[data-mobject]')]
              .filter((mobject) => getComputedStyle(mobject).display !== 'none')
              .map((mobject) => mobject.getAttribute('data-mobject') ?? ''),
          ),
        ]),
      );
    for (const [name, diagram] of own) {
      const stops = pages.filter(([scene]) => scene === name).map(([, ...parts]) => parts);
      if (diagram.order.length > 0) expect.soft(arrivals(stops), name).toEqual(arrivalsOf(diagram));
    }
  });
}

test('print waits for the tools of diagrams longer than a deck has patience', async ({ page }) => {
  await page.clock.install();
  const { asked, release } = await holdBack(page, '**/mermaid.js');
  const host = hostOf('late', DIAGRAMS['slidev-1498'] as never);
  const opening = open(page, { slides: `<section>${host}</section>`, at: '?print-pdf' });
  await asked;
  await page.clock.fastForward(20_000);
  await expect(page.locator('.pdf-page')).toHaveCount(0);
  release();
  await opening;
  await expect(page.locator('.pdf-page')).toHaveCount(6);
});

test('captions are the words of the source, unless told', async ({ page }) => {
  await open(page, { slides });
  const captions = (name: string) =>
    page.locator(`[data-scene="${name}"] .scene-step`).allTextContents();
  expect(await captions('slidev-1810')).toEqual([
    'Start.',
    'Is it? Start to Is it?',
    'OK. Is it? Yes OK.',
    'Rethink. OK to Rethink. Rethink to Is it?',
    'End. Is it? No End.',
  ]);
  expect((await captions('mermaid-3029')).slice(1)).toEqual([
    '1: The user asks.',
    '2 and 3, together.',
    'App to User: page.',
  ]);
});

test('told in the slide: any verb, any mobject, any part by its name', async ({ page }) => {
  const scene = {
    mobjects: [{ kind: 'circle', id: 'packet', radius: 0.2, at: { moveTo: 'A' } }],
    steps: [
      { plays: [{ animations: [{ verb: 'fadeIn', target: 'packet' }] }] },
      { plays: [{ animations: [{ verb: 'setOpacity', target: 'A->B', opacity: 0.2 }] }] },
      { plays: [{ animations: [{ verb: 'moveTo', target: 'packet', to: 'B' }] }] },
    ],
  };
  const source = '<script type="text/mermaid">flowchart LR\nA -->|calls| B</script>';
  const said = await open(page, {
    slides: `<section><div data-scene="data">${source}<script type="application/json">${JSON.stringify(scene)}</script></div></section>
      <section><div data-scene="after" data-steps="all">${source}<script type="application/json">${JSON.stringify(scene)}</script></div></section>
      <section><div data-scene="slide">${source}<i data-step="1" data-layer="B"></i><i data-step="2" data-layer="A->B" data-verb="create"></i></div></section>`,
  });
  expect(said).toEqual([]);
  expect((await seen(page, 'data')).sort()).toEqual(['A', 'A->B', 'A->B', 'B']);
  await press(page, 'ArrowRight');
  expect(await seen(page, 'data')).toContain('packet');
  const heightOf = async (part: string) =>
    (await page.locator(`[data-scene="data"] ${part}`).boundingBox())?.height ?? Number.NaN;
  const share =
    (await heightOf('[data-mobject="packet"]')) /
    (await heightOf('[data-mobject="A"] .label-container'));
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.5);
  await expect(page.locator('[data-scene="after"]')).toHaveAttribute('data-steps', '4');
  await page.evaluate('deck.slide(2)');
  expect(await seen(page, 'slide')).toEqual(['A']);
  await press(page, 'ArrowRight');
  expect((await seen(page, 'slide')).sort()).toEqual(['A', 'B']);
});

test('a fence, a block of code, a file', async ({ page }) => {
  const graph = 'flowchart LR\nA-->B';
  const said = await open(page, {
    plugins: ['markdown', 'highlight', 'scenes'],
    slides: `<section data-markdown><textarea data-template>\n\`\`\`mermaid\n${graph}\n\`\`\`\n<!-- .element: data-scene="fence" data-steps="nodes" -->\n</textarea></section>
      <section><pre class="dot" data-scene="block"><code>digraph { a -> b }</code></pre></section>
      <section><pre data-scene="pre" class="mermaid">${graph.replace('>', '&gt;')}</pre></section>
      <section><div data-scene="file" data-src="/chart.mmd"></div></section>
      <section><pre id="whole" data-steps="none"><code class="mermaid">${graph}</code></pre></section>
      <section><pre id="own" class="mermaid">${graph.replace('>', '&gt;')}</pre></section>`,
    // The page's own Mermaid draws what is nobody's scene.
    head: '<script src="/modules/mermaid/dist/mermaid.min.js"></script>',
    files: { '/chart.mmd': `%% step: A->B\n${graph}` },
  });
  expect(said.filter((line) => !/WARN|Could not find the language/.test(line))).toEqual([]);
  for (const [name, steps] of Object.entries({ fence: '2', block: '3', pre: '3', file: '1' }))
    await expect(page.locator(`[data-scene="${name}"]`)).toHaveAttribute('data-steps', steps);
  // Whoever has another plugin for it keeps it.
  await expect(page.locator('#whole code')).toHaveCount(1);
  await expect(page.locator('#own > svg')).toBeAttached();
  await page.evaluate('deck.slide(2)');
  await press(page, 'ArrowRight');
  expect(await seen(page, 'pre')).toEqual(['A']);
});

test('it is the same when its slide is made anew, or the deck is destroyed and comes again', async ({
  page,
}) => {
  const host = hostOf('again', DIAGRAMS['slidev-1810'] as never);
  const said = await open(page, { slides: `<section>${host}</section>` });
  await page.evaluate(`deck.getSlides()[0].innerHTML = deck.getSlides()[0].innerHTML; deck.sync()`);
  await allReady(page);
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-steps', '5');
  await page.evaluate(`deck.destroy()`);
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-steps', 'nodes');
  expect(
    await page
      .locator('[data-scene]')
      .evaluate((each) =>
        each.getAttributeNames().filter((name) => name !== 'data-fragment-index'),
      ),
  ).toEqual(['data-scene', 'data-steps']);
  await page.evaluate(`new Reveal(config).initialize()`);
  await allReady(page);
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-steps', '5');
  await expect(page.locator('svg.scene-drawing')).toHaveCount(1);
  expect(said).toEqual([]);
});

test('a source is drawn the same each time', async ({ page }) => {
  const host = hostOf('classes', DIAGRAMS.classes as never);
  await open(page, { slides: `<section>${host}</section><section>${host}</section>` });
  const drawn = await page
    .locator('.scene-drawing')
    .evaluateAll((all) =>
      all.map((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'))),
    );
  expect(drawn[0]?.length).toBeGreaterThan(10);
  expect(drawn[1]).toEqual(drawn[0]);
});

test('what the source has wrong is told by its tool, with the line, beside a deck that works', async ({
  page,
}) => {
  const bad = (type: string, text: string) =>
    `<section><div data-scene="s"><script type="text/${type}">\n    ${text.split('\n').join('\n    ')}\n</script></div></section>`;
  await open(page, {
    slides: [
      bad('mermaid', '%% a comment\n\nflowchart LR\n  %% step: A\n  A --> B\n  B -> C'),
      bad('mermaid', 'flowchrt LR\n  A --> B'),
      bad('mermaid', 'flowchart LR\n  A --> B\n  %% step: A, Bx'),
      bad('vnd.graphviz', 'digraph {\n  a -> [b\n}'),
      bad('mermaid', 'flowchart LR\n  A --> B').replace(
        'data-scene',
        'data-steps="rank" data-scene',
      ),
      bad('mermaid', 'flowchart LR\n  A --> B'),
    ].join(''),
  });
  const cards = await page
    .locator('[data-scene]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-scene-error')));
  expect(cards[0]).toMatch(/^Scene 's', line 6 \("B -> C"\): Mermaid says: .*Expecting 'SEMI'/);
  expect(cards[1]).toMatch(/^Scene 's': Mermaid says: No diagram type detected .*flowchrt/);
  expect(cards[2]).toMatch(
    /^Scene 's', line 3: the diagram has no part 'Bx'\. Did you mean 'B'\?$/,
  );
  expect(cards[3]).toMatch(/^Scene 's', line 2 \("a -> \[b"\): Graphviz says: syntax error/);
  expect(cards[4]).toBe("Scene 's', data-steps: no 'rank'. Did you mean 'ranks'?");
  expect(cards[5]).toBe(null);
});

test('hostile sources run nothing and ask for nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/evil|beacon/.test(request.url())) asked.push(request.url());
  });
  const run = "window.attacked = 'x'";
  const init = JSON.stringify({
    securityLevel: 'loose',
    htmlLabels: true,
    themeCSS: '* { background: url(http://evil.test/a) } @import "http://evil.test/b";',
    themeVariables: { primaryColor: 'url(beacon1)', fontFamily: 'x; background: url(/beacon2)' },
    fontFamily: '"; } * { background: url(/beacon3)',
    flowchart: { htmlLabels: true },
  });
  const flow = `%%{init: ${init}}%%
flowchart LR
  A["<img src=x onerror=${run}>"] --> B[<script>${run}<\\/script>]
  B --> C["\`**bold** ![i](http://evil.test/c.png)\`"]
  D@{ img: "http://evil.test/d.png", label: "x" }
  E@{ "\\x69mg": "http://evil.test/e.png" }
  A --> D --> E
  classDef bad fill:url(http://evil.test/f),background:u\\72l(http://evil.test/g)
  class A bad
  style B fill:url(/beacon4)
  click A call alert("x")
  click B href "javascript:${run}"`;
  const dot = `digraph { a [URL="javascript:${run}" image="http://evil.test/h.png" label=<<img src="http://evil.test/i.png"/>>]; a -> b [label="<script>${run}</script>"]; c [label=<<b onclick="x">c</b>>] }`;
  await open(page, {
    slides: [
      `<section><div data-scene="flow"><script type="text/mermaid">${flow}</script></div></section>`,
      `<section><div data-scene="dot"><script type="text/vnd.graphviz">${dot.replace(/<\/script>/g, '')}</script></div></section>`,
      `<section><div data-scene="own" data-look="own"><script type="text/mermaid">${flow}</script></div></section>`,
    ].join(''),
  });
  await expect(page.locator('.scene-drawing')).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await page.evaluate('window.attacked')).toBe(undefined);
  const left = await page.locator('.scene-drawing').evaluateAll((all) =>
    all.flatMap((svg) =>
      [...svg.querySelectorAll('*')].flatMap(({ attributes, localName }) => [
        ...(localName === 'script' ? ['script'] : []),
        ...[...attributes]
          // What is shown as a tooltip is text.
          .filter(
            ({ name, value }) =>
              name !== 'xlink:title' && /^on|javascript:|evil|beacon/.test(name + value),
          )
          .map(({ name, value }) => `${name}=${value}`),
      ]),
    ),
  );
  expect(left).toEqual([]);
});

test('the tools are asked for by a diagram alone, and no first slide waits for them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, {
    slides: '<section><svg data-scene="s"><rect data-step="1"></rect></svg></section>',
  });
  expect(asked.filter((path) => /mermaid|graphviz|lay-out/.test(path))).toEqual([]);
  const { release } = await holdBack(page, '**/mermaid.js');
  const host = hostOf('late', DIAGRAMS['slidev-1498'] as never);
  const began = Date.now();
  const first = hostOf('first', DIAGRAMS.entities as never);
  const opening = open(page, {
    slides: `<section><h1>First</h1>${first}</section><section>${host}<p class="fragment">Then</p></section>`,
  });
  await expect(page.locator('.reveal.ready h1')).toBeVisible();
  const waited = Date.now() - began;
  release();
  await opening;
  expect(waited).toBeLessThan(1400); // as long as the deck would have patience
  // Reveal centres the slide by the height that it has now.
  const slide = await page.locator('section.present').boundingBox();
  expect(slide?.height).toBeGreaterThan(600);
  expect(slide?.y).toBeGreaterThanOrEqual(0);
  expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBeLessThanOrEqual(720);
  // Its steps come where it stands in its slide, however late they are known.
  await expect(page.locator('p.fragment')).toHaveAttribute('data-fragment-index', '5');
  await page.evaluate('deck.slide(1)');
  await press(page, 'ArrowRight');
  expect(await seen(page, 'late')).toEqual(['First']);
});

test("a diagram has the colours, the font and the ground of its deck, or its tool's own", async ({
  page,
}) => {
  const source =
    '<script type="text/mermaid">flowchart LR\nA -->|to| B:::light\nclassDef light fill:#ffc</script>';
  const look = async (theme: string, section = '') => {
    await open(page, {
      theme,
      slides: `<section ${section}><div data-scene="s" data-steps="all">${source}</div></section>
        <section><div data-scene="own" data-look="own" data-steps="all">${source}</div></section>`,
    });
    await page.evaluate('deck.slide(0, 0, 0)');
    return page.evaluate(() => {
      const style = (selector: string) =>
        getComputedStyle(document.querySelector(selector) as Element);
      return {
        text: style('[data-scene="s"] [data-mobject="A"] text').fill,
        light: style('[data-scene="s"] [data-mobject="B"] text').fill,
        border: style('[data-scene="s"] [data-mobject="A"] rect.label-container').stroke,
        font: style('[data-scene="s"] [data-mobject="A"] text').fontFamily,
        // No edge is to be seen behind its words.
        label: style('[data-scene="s"] .edgeLabel .label rect').opacity,
        own: style('[data-scene="own"] [data-mobject="A"] rect.label-container').fill,
        paper: style('[data-scene="own"] svg').backgroundColor,
      };
    });
  };
  const own = { own: 'rgb(236, 236, 255)', paper: 'rgb(255, 255, 255)' };
  expect(await look('black')).toMatchObject({
    ...own,
    text: 'rgb(255, 255, 255)',
    light: 'rgb(0, 0, 0)',
    border: 'rgb(88, 196, 221)',
    label: '1',
    font: expect.stringContaining('Source Sans Pro'),
  });
  const light = {
    ...own,
    text: 'rgb(22, 24, 29)',
    light: 'rgb(0, 0, 0)',
    border: 'rgb(11, 111, 140)',
  };
  expect(await look('white')).toMatchObject(light);
  expect(await look('black', 'data-background-color="#fff"')).toMatchObject(light);
});
