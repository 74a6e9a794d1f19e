// A new kind and a new verb are one file and one line of a table each; all else is made of them.
import { execSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { openPdf, textsOf } from '../cli/read-pdf.js';

test.describe.configure({ mode: 'default', timeout: 240_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['plugin', 'demo', 'slides', 'package.json', 'tsconfig.json', 'rollup.config.mjs'];

const HEXAGON = `import { length, opacity, strokeWidth } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { outlineBox } from '../../outline-bounds.js';
import { polyline } from '../../outline.js';
import { turned } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';

const fields = {
  kind: choice('hexagon'),
  ...painted,
  /** From its centre to a corner, in units. */
  radius: withDefault(length, 1),
  fillOpacity: withDefault(opacity, 0),
  strokeWidth: withDefault(strokeWidth, 4),
};

/** A hexagon. */
export interface Hexagon extends Written<typeof fields> {}

/**
 * A hexagon.
 * @example
 * hexagon('cell', { radius: 2 });
 */
export const hexagon = kind(
  (id: string, options: Options<Hexagon> = {}): Hexagon => ({ kind: 'hexagon', id, ...options }),
  {
    kind: 'hexagon',
    fields,
    shape({ radius }) {
      const corners = [0, 1, 2, 3, 4, 5].map((i) => turned([radius, 0], (i * Math.PI) / 3));
      const outline = polyline(corners, true);
      return { parts: [{ is: 'outline', outline }], box: outlineBox(outline), rim: outline };
    },
  },
);
`;

const SPIN = `import { choice, number, type Written, withDefault } from '../../field.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('spin'),
  ...aimed,
  /** How often it goes round. */
  times: withDefault(number(0, 100), 1),
};

/** A mobject goes round. */
export interface Spin extends Written<typeof fields> {}

/**
 * A mobject goes round.
 * @example
 * spin('cell', { times: 2 });
 */
export const spin = verb(
  (target: string, options: Options<Spin> = {}): Spin => ({ verb: 'spin', target, ...options }),
  {
    verb: 'spin',
    fields,
    timing: () => TOGETHER,
    tracks: ({ times }, cue) =>
      eachLeaf(cue, (leaf, { turn: now }, turn) => [
        cue.track(leaf, 'turn', (share) => now + 2 * Math.PI * times * share, turn),
      ]),
  },
);
`;

let place = '';
const inPlace = (file: string) => join(place, file);
const address = (file: string) => String(pathToFileURL(file));

test.beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'new-word-'));
  for (const name of COPIED) cpSync(join(root, name), inPlace(name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), inPlace('node_modules'), 'junction');
  writeFileSync(inPlace('plugin/core/kinds/shapes/hexagon.ts'), HEXAGON);
  appendFileSync(inPlace('plugin/core/kinds/shapes/table.ts'), "export * from './hexagon.js';\n");
  writeFileSync(inPlace('plugin/core/verbs/changing/spin.ts'), SPIN);
  appendFileSync(inPlace('plugin/core/verbs/changing/table.ts'), "export * from './spin.js';\n");
  execSync('npm run build --silent', { cwd: place, stdio: 'pipe' });
  writeDeck();
});

test.afterAll(() => rmSync(place, { recursive: true, force: true }));

/** One slide by the builders, one as data, one by the attributes of a drawing. */
function writeDeck(): void {
  const data = {
    mobjects: [
      { kind: 'hexagon', id: 'cell', radius: 2, fillOpacity: 0.5 },
      { kind: 'text', id: 'word', text: 'hexagon' },
      { kind: 'arrow', id: 'to', from: [-6, 0], to: 'cell' },
    ],
    steps: [
      { plays: [{ animations: [{ verb: 'create', target: 'cell' }] }] },
      { plays: [{ animations: [{ verb: 'spin', target: 'cell', times: 0.25 }] }] },
    ],
  };
  const modules = address(inPlace('node_modules/reveal.js/dist'));
  const dist = address(inPlace('dist/script'));
  writeFileSync(
    inPlace('deck.html'),
    `<!doctype html><meta charset="utf-8"><title>New words</title>
<link rel="stylesheet" href="${modules}/reveal.css"><link rel="stylesheet" href="${dist}/reveal-scenes.css">
<div class="reveal"><div class="slides">
  <section><div data-scene="built"></div></section>
  <section><div data-scene="told"><script type="application/json">${JSON.stringify(data)}</script></div></section>
  <section><svg data-scene="svg" viewBox="0 0 1280 720">
    <rect id="card" x="600" y="300" width="80" height="40" fill="teal" data-step="1" data-verb="spin" data-times="0.25"></rect>
  </svg></section>
</div></div>
<script src="${modules}/reveal.js"></script><script src="${dist}/reveal-scenes.js"></script>
<script>
  const { arrow, create, hexagon, scene, spin, step, text } = RevealScenes;
  const built = scene({
    name: 'built',
    mobjects: [hexagon('cell', { radius: 2, fillOpacity: 0.5 }), text('word', 'hexagon'), arrow('to', [-6, 0], 'cell')],
    steps: [step(create('cell')), step(spin('cell', { times: 0.25 }))],
  });
  window.deck = new Reveal({ width: 1280, height: 720, margin: 0, hash: true, fragmentInURL: true, transition: 'none',
    plugins: [RevealScenes], scenes: { scenes: [built] } });
  deck.initialize();
</script>`,
  );
}

async function open(page: Page, at = ''): Promise<void> {
  await page.goto(`${address(inPlace('deck.html'))}${at}`);
  await page.waitForFunction('window.deck?.isReady()');
}

/** What a slide shows when nothing moves any more, in a form that can be compared. */
const picture = (page: Page, slide: number) =>
  page.evaluate(async (h) => {
    const { deck } = window as unknown as {
      deck: {
        getSlides(): Element[];
        getPlugin(id: 'scenes'): { players(slide: Element): { settled(): Promise<void> }[] };
      };
    };
    const section = deck.getSlides()[h] as Element;
    await Promise.all(
      deck
        .getPlugin('scenes')
        .players(section)
        .map((each) => each.settled()),
    );
    return [...section.querySelectorAll('.scene-svg > :is(g, rect)')].map(
      ({ outerHTML }) => outerHTML,
    );
  }, slide);

test('what builders make can be typed, and a wrong option is told', () => {
  const program = (options: string) =>
    `import { hexagon, spin, type Mobject } from './plugin/index.js';
export const words: readonly [Mobject, object] = [hexagon('a', ${options}), spin('a', { times: 2 })];\n`;
  const check = (options: string) => {
    writeFileSync(inPlace('use.ts'), program(options));
    writeFileSync(
      inPlace('use.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['use.ts'] }),
    );
    execSync('npx tsc -p use.json', { cwd: place, stdio: 'pipe' });
  };
  check('{ radius: 2 }');
  expect(() => check('{ radios: 2 }')).toThrow();
});

test('the schema and the reference have them', () => {
  const isValid = new Ajv({ discriminator: true, strict: false }).compile(
    JSON.parse(readFileSync(inPlace('dist/scene.schema.json'), 'utf8')),
  );
  const scene = (radius: unknown) => ({
    name: 's',
    mobjects: [{ kind: 'hexagon', id: 'a', radius }],
    steps: [{ plays: [{ animations: [{ verb: 'spin', target: 'a', times: 2 }] }] }],
  });
  expect(isValid(scene(2)), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid(scene('2'))).toBe(false);
  const reference = readFileSync(inPlace('dist/guide/reference.html'), 'utf8');
  expect(reference).toContain('From its centre to a corner, in units.');
  expect(reference).toContain('data-times');
});

test('a deck shows them forwards, backwards and by link', async ({ page }) => {
  for (const slide of [0, 1, 2]) {
    const steps = slide === 2 ? 1 : 2;
    await open(page, `#/${slide}`);
    const forwards = [await picture(page, slide)];
    for (let step = 1; step <= steps; step++) {
      await page.keyboard.press('ArrowRight');
      forwards.push(await picture(page, slide));
      expect(forwards[step], `slide ${slide}, step ${step}`).not.toEqual(forwards[step - 1]);
    }
    for (let step = steps - 1; step >= 0; step--) {
      await page.keyboard.press('ArrowLeft');
      expect(await picture(page, slide), `back to ${step}`).toEqual(forwards[step]);
    }
    for (let step = 1; step <= steps; step++) {
      await page.goto('about:blank');
      await open(page, `#/${slide}/0/${step - 1}`);
      expect(await picture(page, slide), `linked to ${step}`).toEqual(forwards[step]);
    }
  }
});

test('they print, and are in the PDF', async ({ page }) => {
  await open(page, '?print-pdf');
  await expect(page.locator('.pdf-page')).toHaveCount(8);
  await expect(page.locator('.pdf-page:nth-of-type(3) [data-kind="hexagon"]')).toHaveCount(1);
  const pdf = inPlace('deck.pdf');
  const program = `node dist/cli/reveal-scenes.mjs pdf deck.html --pages steps -o ${basename(pdf)}`;
  execSync(program, { cwd: place, stdio: 'pipe' });
  expect((await openPdf(pdf)).numPages).toBe(8);
  expect((await textsOf(pdf))[2]).toContain('hexagon');
});
