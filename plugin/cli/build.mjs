// The programs, for Node. What they are made of is built in, so that who only shows slides need not
// install it; esbuild, because a browser's driver is thousands of files, which takes Rollup long.

import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { katexStyles } from '../../demo/build/katex-styles.mjs';
import { pluginStyles } from '../../demo/build/plugin-styles.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const outdir = here('../../dist/cli/');
// Words enter themselves into the vocabulary, which the package tells of its builds alone.
const common = {
  bundle: true,
  ignoreAnnotations: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
  outdir,
};

await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
await Promise.all([
  build({
    ...common,
    entryPoints: ['browser.ts', 'reveal-scenes.ts', 'importing/record-for-tests.ts'].map(here),
    entryNames: '[name]',
    platform: 'node',
    format: 'esm',
    splitting: true,
    minify: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    // What was written for CommonJS asks for Node's own modules so.
    banner: {
      js: `import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);`,
    },
    plugins: [withoutFontMetrics(), withoutUnused(), withNodesBrotli()],
    legalComments: 'linked',
  }),
  // The programs' parts in the deck's page.
  build({
    ...common,
    entryPoints: {
      'in-page': here('in-page/index.ts'),
      'rehearse-in-page': here('in-page/rehearse/index.ts'),
    },
    format: 'iife',
  }),
  build({
    ...common,
    entryPoints: { 'formula-page': here('importing/formula-page.ts') },
    format: 'iife',
    minify: true,
  }),
  // The script and the styles of an imported deck, which is one file.
  build({
    ...common,
    entryPoints: { deck: here('importing/deck-script.ts') },
    format: 'iife',
    minify: true,
    legalComments: 'eof',
    plugins: [without('open-d3.ts', 'written-as-drawing.ts', 'highlighted.ts')],
  }),
  deckStyles(),
  cp(here('../manim/'), here('../../dist/manim/'), { recursive: true, filter: isSource }),
]);

function isSource(file) {
  return !/__pycache__|_cache$/.test(file);
}

async function deckStyles() {
  const reveal = ['reset.css', 'reveal.css'].map((file) =>
    readFileSync(here(`../../node_modules/reveal.js/dist/${file}`), 'utf8'),
  );
  const css = [...reveal, await pluginStyles(), katexStyles((file) => `fonts/${file}`)].join('\n');
  const card = '.scene-card { color: #fff; font: 48px sans-serif; padding: 2em; }';
  const { code } = await transform(`${css}\n${card}`, { loader: 'css', minify: true });
  await writeFile(`${outdir}deck.css`, code);
}

/** Modules that an imported deck never imports. */
function without(...files) {
  const filter = new RegExp(`/(?:${files.join('|')})$`);
  return {
    name: 'without',
    setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents: 'export {};', loader: 'js' })),
  };
}

/** The PDF library brings the metrics of fonts that we never set text in: 300 kB. */
function withoutFontMetrics() {
  const filter = /standard-fonts.(Courier|Helvetica|Symbol|Times|ZapfDingbats).*\.json$/;
  return {
    name: 'without-font-metrics',
    setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents: '""', loader: 'json' })),
  };
}

/** The driver loads these when it fetches a browser, or speaks to Firefox: we do neither. 2 MB. */
function withoutUnused() {
  const contents = 'module.exports = {};';
  return {
    name: 'without-unused',
    setup({ onResolve, onLoad }) {
      const namespace = 'unused';
      onResolve(
        { filter: /^(yargs|yargs\/helpers|extract-zip|tar-fs|proxy-agent)$/ },
        ({ path }) => ({
          path,
          namespace,
        }),
      );
      onResolve({ filter: /\/bidi\.js$/ }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    },
  };
}

/** The font library brings a decoder of Brotli, with its dictionary of 460 kB; Node has one. */
function withNodesBrotli() {
  const contents = `module.exports = (data) => require('node:zlib').brotliDecompressSync(data);`;
  return {
    name: 'with-nodes-brotli',
    setup: ({ onLoad }) => onLoad({ filter: /brotli.decompress\.js$/ }, () => ({ contents })),
  };
}
