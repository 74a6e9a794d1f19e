// What is published: what the package holds, and what it says of itself.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (command: string, args: readonly string[], cwd = root) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

/** Packs what is in dist/, without building it again. */
function pack(folder: string): { tarball: string; files: string[] } {
  mkdirSync(folder, { recursive: true });
  const told = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const packed = JSON.parse(told) as Record<string, Packed> | Packed[];
  const [{ filename, files }] = Object.values(packed) as [Packed];
  return { tarball: `${folder}/${filename}`, files: files.map(({ path }) => path).sort() };
}
interface Packed {
  filename: string;
  files: { path: string }[];
}

test('holds what is needed and nothing else', ({ browserName: _ }, info) => {
  const { tarball, files } = pack(info.outputPath('pack'));
  // Everybody who installs it loads this: bytes. Mermaid and Graphviz, which a deck without a build finds
  // beside the plugin's script, are half of it.
  expect(statSync(tarball).size).toBeLessThan(2_900_000);
  const kinds = new Set(
    files.map((file) =>
      file
        .replace(/^dist\/(types|chunks|script\/fonts)\/.+?\.(d\.ts|mjs|woff2)$/, 'dist/$1/*.$2')
        .replace(/^dist\/script\/reveal-scenes-[\w-]+\.js$/, 'dist/script/reveal-scenes-*.js')
        // What runs in the Python of a Manim script's author.
        .replace(/^dist\/manim\/.+\.py$/, 'dist/manim/*.py')
        // The programs come with what they need, in pieces, and with its licences.
        .replace(/^dist\/cli\/[\w.-]+\.(mjs|js|LEGAL\.txt)$/, 'dist/cli/*'),
    ),
  );
  expect([...kinds].sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'package.json',
      'dist/reveal-scenes.mjs',
      'dist/scene.schema.json',
      'dist/script/_extension.yml',
      'dist/script/plugin.yml',
      'dist/script/graphviz.js',
      'dist/script/highlight.js',
      'dist/script/katex.js',
      'dist/script/mermaid.js',
      'dist/script/purify.js',
      'dist/script/reveal-scenes.css',
      'dist/script/reveal-scenes.js',
      'dist/script/reveal-scenes-*.js',
      'dist/chunks/*.mjs',
      'dist/script/fonts/*.woff2',
      'dist/types/*.d.ts',
      'dist/cli/*',
      'dist/manim/*.py',
    ].sort(),
  );
  // Nothing evaluates text as code, which a Content-Security-Policy may forbid. (Mermaid could, of tables in
  // CSV, which it never reads: d3-dsv.)
  for (const file of files.filter((each) => /^dist\/(?!cli|script\/mermaid).*js$/.test(each)))
    expect(readFileSync(`${root}/${file}`, 'utf8')).not.toMatch(/\beval\(|new Function\(/);
});

test('exports and types are right', ({ browserName: _ }, info) => {
  test.setTimeout(120_000);
  const { tarball } = pack(info.outputPath('pack'));
  const lint = run('npx', ['publint', '--strict', tarball]);
  expect(lint).toContain('All good!');
  // The script builds and the styles are no modules; TypeScript needs no types of them.
  const types = run('npx', [
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--entrypoints',
    '.',
    '--format',
    'json',
  ]);
  expect(JSON.parse(types)).toMatchObject({ problems: {} });
});
