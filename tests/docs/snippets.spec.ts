// Every snippet of the documents does what it says: pages are opened and stepped through, code runs and
// type-checks, data is read, commands exist.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { MANIM_NAMES } from '../../demo/guide/manim-names.js';
import { parseScene } from '../../plugin/core/parse.js';
import * as names from '../../plugin/index.js';
import { allReady, ORIGIN, pageOf, serve } from '../decks/deck.js';
import { examples, fences, guideScripts, type Snippet } from './collect.js';

const all = [...fences(), ...guideScripts()];
const of = (...languages: string[]) => all.filter(({ language }) => languages.includes(language));

test('there is no kind of snippet that nobody executes', () => {
  const known = ['html', 'js', 'ts', 'json', 'markdown', 'bash', 'yaml', 'python'];
  expect(all.filter(({ language }) => !known.includes(language))).toEqual([]);
  expect(all.length).toBeGreaterThan(3);
  expect(examples().length).toBeGreaterThan(10);
});

/** Steps through a deck to its end; nothing may complain. */
async function playThrough(page: Page, said: readonly string[]) {
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await allReady(page);
  const stops = await page.locator('.fragment').count();
  const slides = await page.locator('.slides section:not(:has(section))').count();
  for (let i = 0; i < stops + slides; i++) await page.keyboard.press('Space');
  await expect(page.locator('.scene-step:not(.visible)')).toHaveCount(0);
  expect(await page.locator('[data-scene-error]').count()).toBe(0);
  expect(said).toEqual([]);
}

function watch(page: Page): string[] {
  const said: string[] = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()),
  );
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** What stands beside a page in a folder, as the documents say. */
const beside = (file: string) => {
  const isReveals = /^(?:reveal\.|theme\/|plugin\/)/.test(file);
  const folder = isReveals ? 'node_modules/reveal.js/dist/' : 'dist/script/';
  return readFileSync(new URL(`../../${folder}${file}`, import.meta.url), 'utf8');
};
const FOLDER = Object.fromEntries(
  [
    'reveal.js',
    'reveal.css',
    'theme/black.css',
    'theme/white.css',
    'plugin/markdown.js',
    ...readdirSync(new URL('../../dist/script/', import.meta.url)).filter((file) =>
      /\.(js|css)$/.test(file),
    ),
  ].flatMap((file) => [
    [`/${file}`, beside(file)],
    // As in the folder that `reveal-scenes folder reveal-scenes` makes.
    [`/reveal-scenes/${file}`, beside(file)],
  ]),
);

/** A drawing with whatever layers and ids a snippet asks for. */
function drawingFor(code: string): Record<string, string> {
  const [, file] = /data-src="([^"]+)"/.exec(code) ?? [];
  if (!file) return {};
  const ids = [
    ...code.matchAll(/data-layer="([^"]+)"|data-select="#([^"]+)"|"layer":\s*"([^"]+)"/g),
  ].map((found) => found.slice(1).find(Boolean) ?? '');
  const shapes = ids.map(
    (id, i) => `<rect id="${id}" x="${i * 20}" width="15" height="15" stroke="red"/>`,
  );
  return {
    [`/${file.replace(/^\//, '')}`]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90">${shapes.join('')}</svg>`,
  };
}

for (const { place, code } of of('html')) {
  test(`html: ${place}`, async ({ page }) => {
    const isPage = /<script src="[^"]*reveal\.js"/.test(code);
    const slides = /<section/.test(code) ? code : `<section>${code}</section>`;
    const whole = isPage ? code : pageOf({ slides });
    const script = 'const deck = new Reveal({ plugins: [RevealScenes] }); deck.initialize();';
    const said = watch(page);
    await serve(page, {
      ...FOLDER,
      ...drawingFor(code),
      '/': whole.replace('<link', '<link rel="icon" href="data:,"><link'),
      '/deck.js': script,
    });
    await page.goto(ORIGIN);
    await playThrough(page, said);
  });
}

test('every page in the documents is whole: no quirks, letters of all languages, telephones', () => {
  const pages = of('html').filter(({ code }) => /<script src="[^"]*reveal\.js"/.test(code));
  expect(pages.length).toBeGreaterThan(1);
  for (const { code, place } of pages) {
    expect.soft(code, place).toMatch(/^<!doctype html>/);
    expect.soft(code, place).toMatch(/<meta charset="utf-8">/);
    expect.soft(code, place).toMatch(/<meta name="viewport" content="width=device-width/);
  }
});

for (const { place, code } of of('markdown')) {
  test(`markdown: ${place}`, async ({ page }) => {
    const said = watch(page);
    const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const slides = `<section data-markdown><textarea data-template>${escaped}</textarea></section>`;
    const script =
      'const deck = new Reveal({ plugins: [RevealMarkdown, RevealScenes] }); deck.initialize();';
    await serve(page, {
      ...drawingFor(code),
      '/': pageOf({ slides, plugins: ['markdown', 'scenes'] }),
      '/deck.js': script,
    });
    await page.goto(ORIGIN);
    await playThrough(page, said);
  });
}

const IN_MARKDOWN = `<section data-markdown><textarea data-template>
\`\`\`scene
{ "mobjects": [{ "kind": "text", "id": "t", "text": "From a fence" }],
  "steps": [{ "plays": [{ "animations": [{ "verb": "write", "target": "t" }] }] }] }
\`\`\`
</textarea></section>`;

for (const { place, code } of of('js', 'ts')) {
  test(`js: ${place}`, async ({ page }) => {
    // Hosts for the scenes it names; a snippet without a deck of its own gets one.
    const hosts = [...code.matchAll(/(?:name: |scene\()'([^']+)'/g)].map(
      ([, name]) => `<section><div data-scene="${name}"></div></section>`,
    );
    if (code.includes('Markdown')) hosts.push(IN_MARKDOWN);
    const bundled = await build({
      stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      outdir: 'out',
      format: 'esm',
      alias: {
        'reveal-scenes': './dist/reveal-scenes.mjs',
        'reveal-scenes/reveal-scenes.css': './dist/reveal-scenes.css',
      },
      // KaTeX's, which is beside the package only where that is installed.
      external: ['*.woff2'],
    });
    const bundledAs = (ending: string) =>
      bundled.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
    const said = watch(page);
    await serve(page, {
      '/': `<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="/app.css"><div class="reveal"><div class="slides">${hosts.join('') || '<section></section>'}</div></div><script type="module" src="/app.js"></script><script type="module">window.done = true</script>`,
      '/app.js': bundledAs('.js'),
      '/app.css': bundledAs('.css'),
    });
    await page.goto(ORIGIN);
    await page.waitForFunction('window.done');
    if (/initialize\(\)/.test(code)) await playThrough(page, said);
    expect(said).toEqual([]);
  });
}

for (const { place, code } of of('json')) {
  test(`json: ${place}`, () => {
    const data = JSON.parse(code) as Record<string, unknown>;
    if ('mobjects' in data) {
      const { $schema: _, ...scene } = data;
      expect(parseScene({ name: 'snippet', ...scene }).name).toBeTruthy();
    }
  });
}

/** A command is executed by another test, or it is one of npm's own. */
test('commands exist', () => {
  const {
    scripts,
    bin = {},
    name,
  } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
    bin?: Record<string, string>;
    name: string;
  };
  const starter = JSON.parse(
    readFileSync(new URL('../../demo/starters/vite/package.json', import.meta.url), 'utf8'),
  ) as { scripts: Record<string, string> };
  const commands = of('bash').flatMap(({ place, code }) =>
    code
      .split(/\n|&&/)
      .map((line) => line.replace(/#.*/, '').trim())
      .filter(Boolean)
      .map((line) => ({ place, line: line.replace(/^(?:[A-Z_]+=\S+ )+/, '') })),
  );
  const exists = (line: string) => {
    const [program = '', first = '', second = ''] = line.split(/\s+/);
    if (program === 'npm' && first === 'run') return second in scripts || second in starter.scripts;
    if (program === 'npm')
      return ['ci', 'install', 'start', 'test', 'init', 'pack'].includes(first);
    if (program === 'npx')
      return (
        first in bin ||
        first === name ||
        ['reveal-md', 'http-server', 'vite', 'playwright'].includes(first)
      );
    return [
      'cd',
      'mkdir',
      'cp',
      'git',
      'gem',
      'pip',
      'quarto',
      'asciidoctor-revealjs',
      'sphinx-build',
    ].includes(program);
  };
  expect(commands.filter(({ line }) => !exists(line))).toEqual([]);
});

/** What stands in the list of Manim's names, about mobjects that are any. */
function manimSays(): string {
  const says = MANIM_NAMES.flatMap((each) => each.names).flatMap(({ say }) => say ?? []);
  const some = [
    "const [box, label] = [rectangle({ width: 1, height: 1 }), text('label')];",
    "const [both, f, g, plane] = [group([box, label]), formula('a'), formula('b'), axes()];",
    'const [link, curve] = [arrow(box, label), graph(plane, (x) => x, [0, 1])];',
  ];
  return [...some, ...says.map((say) => `void (${say});`)].join('\n');
}

test('code type-checks, the examples of the reference too', ({ browserName: _ }, info) => {
  test.setTimeout(120_000);
  const folder = info.outputPath('code');
  mkdirSync(folder, { recursive: true });
  const root = new URL('../../', import.meta.url).pathname;
  const imports = `import RevealScenes, { ${Object.keys(names)
    .filter((name) => name !== 'default')
    .join(', ')} } from 'reveal-scenes';\n`;
  /** An example of something that is not public stands beside it. */
  const importsOf = (place: string) => {
    const [file = ''] = place.split(':');
    const exported = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(
      /^export (?:async )?(?:function|const|class) (\w+)/gm,
    );
    const more = [...exported].map(([, name = '']) => name).filter((name) => !(name in names));
    return `import { ${more.join(', ')} } from '${root}${file.replace(/\.ts$/, '.js')}';\n`;
  };
  const write = ({ place, code, language }: Snippet) => {
    const own = language === 'tsdoc' ? imports + importsOf(place) : '';
    writeFileSync(
      `${folder}/${place.replaceAll(/[^\w]+/g, '_')}.ts`,
      `${own}${code}\nexport {};\n`,
    );
  };
  for (const snippet of [...of('js', 'ts'), ...examples()]) write(snippet);
  writeFileSync(`${folder}/manim_names.ts`, `${imports}${manimSays()}\nexport {};\n`);
  writeFileSync(`${folder}/styles.d.ts`, "declare module '*.css';\n");
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      extends: `${root}tsconfig.json`,
      compilerOptions: {
        paths: { 'reveal-scenes': [`${root}plugin/index.ts`] },
        typeRoots: [`${root}node_modules/@types`],
      },
      include: ['*.ts'],
      exclude: [],
    }),
  );
  let complaints = '';
  try {
    execFileSync('npx', ['tsc', '-p', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    complaints = String((error as { stdout: string }).stdout);
  }
  expect(complaints).toBe('');
});
