// The programs, for Node. What they are made of is built in, so that who only shows slides need not
// install it; esbuild, because a browser's driver is thousands of files, which takes Rollup long.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const outdir = here('../../dist/cli/');
const common = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
  outdir,
};

await Promise.all([
  build({
    ...common,
    entryPoints: [here('browser.ts'), here('reveal-scenes.ts')],
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
    plugins: [
      withThePackagesCore(),
      withoutFontMetrics(),
      withoutUnused(),
      withNodesBrotli(),
      withAllWords(),
    ],
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
    // But for the names, which a failure may tell.
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [withAllWords()],
  }),
  build({
    ...common,
    entryPoints: { 'formula-page': here('importing/formula-page.ts') },
    format: 'iife',
    minify: true,
    plugins: [withKatexByScript(), withAllWords()],
  }),
  publishRecorder(here('../manim/'), here('../../dist/manim/')),
]);

async function publishRecorder(from, to) {
  await cp(from, to, { recursive: true, filter: isSource });
  const files = (await readdir(to, { recursive: true })).filter((file) => file.endsWith('.py'));
  for (const file of files) {
    const text = await readFile(`${to}${file}`, 'utf8');
    await writeFile(`${to}${file}`, withoutDocstrings(text));
  }
}

/** Python without what it tells those who change it: docstrings of one line that do not stand alone in a block. */
function withoutDocstrings(python) {
  const lines = python.split('\n');
  const indent = (line) => (line === undefined ? -1 : line.length - line.trimStart().length);
  return lines
    .filter((line, i) => {
      if (!/^\s*"""[^"]*"""$/.test(line)) return true;
      const before = lines.slice(0, i).findLast((each) => each.trim());
      const after = lines.slice(i + 1).find((each) => each.trim());
      return indent(before) !== indent(line) && indent(after) !== indent(line);
    })
    .join('\n');
}

function isSource(file) {
  return file.endsWith('.py') || !/__pycache__|_cache$|\.\w+$/.test(file);
}

/** What makes scenes needs the core with all words, which is in the package already (core.ts). */
function withThePackagesCore() {
  const path = '../core.mjs';
  return {
    name: 'with-the-packages-core',
    setup: ({ onResolve }) =>
      onResolve({ filter: /\/core\/.*\.js$/ }, ({ importer }) =>
        /\/cli\/import/.test(importer) ? { path, external: true } : undefined,
      ),
  };
}

/**
 * Words enter themselves into the vocabulary: modules of ours have effects where they are imported, of which
 * the package tells for its builds alone. What libraries tell of theirs leaves out 35 kB.
 */
function withAllWords() {
  const own = here('../');
  return {
    name: 'with-all-words',
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /^\./ }, async ({ path, importer, pluginData, ...rest }) => {
        if (pluginData === own || !importer.startsWith(own)) return;
        return {
          ...(await resolve(path, { ...rest, importer, pluginData: own })),
          sideEffects: true,
        };
      }),
  };
}

/** KaTeX comes by the script that decks have. */
function withKatexByScript() {
  return {
    name: 'with-katex-by-script',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\/formula\/katex\.ts$/ }, ({ path }) => ({
        contents: `export * from './katex-script.js';`,
        resolveDir: dirname(path),
        loader: 'ts',
      })),
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

/**
 * What our libraries bring and we never use, 3 MB. The driver: what fetches a browser, speaks to Firefox or
 * over a network, and lists telephones. The PDF library: what reads SVG, colours of CSS, other images, secrets, the
 * contents of pages, and draws forms.
 */
function withoutUnused() {
  // What is called at once: `converter`, of colours.
  const contents = 'module.exports = { converter() {} };';
  const packages =
    /^(yargs|yargs\/helpers|extract-zip|tar-fs|proxy-agent|progress|semver|ws|node-html-better-parser|html-entities|culori)$/;
  const files =
    /\/(bidi|Device|urlpattern-polyfill|CLI|standard-fonts\/all-encodings|upng\/index|api\/svg|core\/crypto|PDFSecurity|pdfa\/xmp|srgbProfile|extractPageContents|ContentStreamParser|graphicsSvg|imageBytes|form\/(appearances|PDFForm)|ScreenRecorder|browser-data\/firefox|browsers\/lib\/esm\/install)\.js$/;
  return {
    name: 'without-unused',
    setup({ onResolve, onLoad }) {
      const namespace = 'unused';
      const leave = ({ path }) => ({ path, namespace });
      onResolve({ filter: packages }, leave);
      onResolve({ filter: files }, leave);
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
