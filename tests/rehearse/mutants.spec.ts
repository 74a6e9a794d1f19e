// Faults in the plugin itself: who rehearses a deck before a talk sees them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { paletteStyles } from '../../plugin/build/palette-styles.js';
import { run } from '../cli/run.js';
import { type Mutant, mutating } from '../roads/bundle.js';
import { MUTANTS } from '../roads/mutants.js';

// A whole rehearsal each, in a browser of its own.
test.describe.configure({ timeout: 120_000 });

const here = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const SCRIPT = `
  import Reveal from 'reveal.js';
  import RevealScenes, * as S from './plugin/index.js';
  const scene = S.scene({ name: 'one', title: 'Two boxes', mobjects: [
    S.rectangle('a', { width: 2, height: 1, at: { moveTo: [-3, 0] } }),
    S.rectangle('b', { width: 2, height: 1, at: { moveTo: [3, 0] } }),
    S.arrow('arrow', 'a', 'b'),
    S.text('word', 'Words', { at: { moveTo: [0, 2] } }),
  ], steps: [
    S.step('Boxes come.', [S.create('a', { runTime: 1 }), S.create('b', { runTime: 1 })]),
    S.step('An arrow joins them.', [S.create('arrow', { runTime: 1 })]),
    S.step('Words are written.', [S.write('word', { runTime: 1 })]),
    S.step('The words go.', [S.fadeOut('word', { runTime: 1 })]),
  ] });
  new Reveal({ width: 1280, height: 720, margin: 0, plugins: [RevealScenes], scenes: { scenes: [scene] } }).initialize();
`;

/** As many slides after the scene's as it takes to let go of it, since the last of them is beyond reveal's `viewDistance`. */
const FAR = [2, 3, 4, 5].map((i) => `<section><h2>Slide ${i}</h2></section>`).join('');

/** A deck with the plugin as it is, or with a fault. */
async function deckWith(file: string, mutant?: Mutant): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: here('') },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    plugins: mutant ? [mutating(mutant)] : [],
  });
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A deck</title>
<link rel="stylesheet" href="file://${here('node_modules/reveal.js/dist/reveal.css')}">
<link rel="stylesheet" href="file://${here('plugin/reveal-scenes.css')}">
<style>${paletteStyles()}</style>
<style>.reveal-viewport { background: #000; } .reveal { color: #fff; font: 40px sans-serif; }
[data-scene-colors="light"].reveal-viewport { background: #fff; }
[data-scene-colors="light"] .reveal { color: #000; }</style>
</head><body><div class="reveal"><div class="slides">
<section><p class="fragment" data-fragment-index="1">A word beside</p><div data-scene="one"></div></section>
${FAR}
</div></div><script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script></body></html>`,
  );
  return file;
}

test('the deck with the plugin as it is', async ({ browserName: _ }, info) => {
  const deck = await deckWith(info.outputPath('deck.html'));
  const { code, out, error } = await run(['rehearse', deck, '--timeout', '20']);
  expect(out, error).toBe('10 stops: nothing to find fault with.\n');
  expect(code).toBe(0);
});

for (const mutant of MUTANTS) {
  test(`is found: ${mutant.name}`, async ({ browserName: _ }, info) => {
    // In a hurry nothing is printed.
    const hurry = mutant.name.startsWith('print') ? [] : ['--quick'];
    const deck = await deckWith(info.outputPath('deck.html'), mutant);
    const { code, out, error } = await run([
      'rehearse',
      deck,
      '--timeout',
      '20',
      '--quiet',
      ...hurry,
    ]);
    expect(code, out + error).toBe(1);
    expect(out).toMatch(/slide 1, .*breaks \(road\)/);
  });
}
