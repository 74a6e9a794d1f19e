// Records the scenes anew (`npm run test:manim`); needs a build, and a Python with Manim.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
// Beside the programs, where the recorder and the fonts are; no package needs them.
const programs = here('../../../dist/cli/');
await build({
  entryPoints: [here('../../../plugin/cli/importing/record-for-tests.ts'), here('table.ts')],
  outdir: programs,
  entryNames: '[name]',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  ignoreAnnotations: true,
  logLevel: 'warning',
});
const { recordForTests } = await import(`${programs}record-for-tests.mjs`);
const { tableOf } = await import(`${programs}table.mjs`);
// Manim's own pictures at the stops, one below the other.
rmSync(here('frames'), { recursive: true, force: true });
mkdirSync(here('frames'));
const python = process.env.MANIM_PYTHON;

for (const name of ['scenes', 'slides', 'drawn_anew', 'transformer']) {
  const recording = await recordForTests(here(`${name}.py`), python);
  for (const slide of recording.slides) {
    slide.samples ??= 0;
    if (slide.frames) writeFileSync(here(`frames/${slide.name}.png`), slide.frames, 'base64');
    slide.frames = undefined;
  }
  writeFileSync(here(`fixtures/${name}.json`), `${JSON.stringify(recording)}\n`);
  const { length } = readFileSync(here(`fixtures/${name}.json`), 'utf8');
  console.log(
    `${tableOf(recording)}\n\n${name}: Manim ${recording.manim}, ${recording.slides.length} slides, ${Math.ceil(length / 1000)} kB`,
  );
}
