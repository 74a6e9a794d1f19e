// The programs as a person starts them.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli/reveal-scenes.mjs', import.meta.url));
export const talk = fileURLToPath(new URL('../../dist/transformer.html', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Starts a program; `ended` resolves with what it said. */
export function start(words: readonly string[], options: SpawnOptions = {}) {
  const child: ChildProcess = spawn(process.execPath, [program, ...words], options);
  let [out, error] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    error += data;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, error }));
  });
  return { child, ended };
}

/** Runs a program to its end. */
export const run = (words: readonly string[], options: SpawnOptions = {}) =>
  start(words, options).ended;

const url = (file: string) =>
  pathToFileURL(fileURLToPath(new URL(`../../${file}`, import.meta.url)));

/**
 * Writes a deck that needs no server, and gives its file.
 *
 * @param slides - the HTML inside `.slides`.
 * @param scenes - JavaScript: the scenes. `S` holds the plugin's names.
 * @param head - more for the page's head; `config` - JavaScript: more of reveal's settings; `reveal` -
 *   the package of it.
 */
export function writeDeck(
  file: string,
  slides: string,
  { scenes = '[]', head = '', config = '{}', reveal = 'reveal.js', plugins = 'RevealScenes' } = {},
): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>讲座 one</title>${head}
<link rel="stylesheet" href="${url(`node_modules/${reveal}/dist/reveal.css`)}">
<link rel="stylesheet" href="${url('dist/script/reveal-scenes.css')}">
<style>.reveal-viewport { background: #111; } .reveal { color: #eee; font: 40px sans-serif; }</style>
</head><body><div class="reveal"><div class="slides">${slides}</div></div>
<script src="${url(`node_modules/${reveal}/dist/reveal.js`)}"></script>
<script src="${url('dist/script/reveal-scenes.js')}"></script>
<script>
  const S = RevealScenes;
  const deck = new Reveal({ width: 1280, height: 720, margin: 0, hash: true, transition: 'none',
    progress: false, controls: false,
    plugins: [${plugins}], scenes: { scenes: ${scenes} }, ...${config} });
  deck.initialize();
</script></body></html>`,
  );
  return file;
}
