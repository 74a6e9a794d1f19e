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
  // Everybody who installs it loads this: bytes. What other packages have is not in it.
  expect(statSync(tarball).size).toBeLessThan(900_000);
  const kinds = new Set(
    files.map((file) =>
      file
        .replace(/^dist\/(types|chunks)\/.+?\.(d\.ts|mjs)$/, 'dist/$1/*.$2')
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
      'dist/reveal-scenes.css',
      'dist/reveal-scenes.mjs',
      'dist/core.mjs',
      'dist/scene.schema.json',
      'dist/script/_extension.yml',
      'dist/script/plugin.yml',
      'dist/script/highlight.js',
      'dist/script/reveal-scenes.css',
      'dist/script/reveal-scenes.js',
      'dist/script/reveal-scenes-*.js',
      'dist/chunks/*.mjs',
      'dist/types/*.d.ts',
      'dist/cli/*',
      'dist/manim/*.py',
    ].sort(),
  );
  // Nothing evaluates text as code, which a Content-Security-Policy may forbid.
  for (const file of files.filter((each) => /^dist\/(?!cli).*js$/.test(each)))
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
