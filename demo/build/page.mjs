// Rollup plugin: turns the bundle and its stylesheets into one page that needs nothing else, not
// even a server: a talk is carried on a stick and opened in a room without a network.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { chineseFont } from './chinese-font.mjs';
import { woff2 } from './data-url.mjs';
import { withMeasuresOf } from './katex-measures.mjs';
import { katexStyles, readKatexFont } from './katex-styles.mjs';
import { pluginStyles } from './plugin-styles.mjs';
import { usedOfKatex } from './used-of-katex.mjs';

const root = new URL('../../', import.meta.url);
const absolute = (file) => fileURLToPath(new URL(file, root));
const read = (file) => readFileSync(absolute(file), 'utf8');

const revealStyles = [
  'node_modules/reveal.js/dist/reset.css',
  'node_modules/reveal.js/dist/reveal.css',
];

/**
 * A page of pages.mjs, with its entry. `limit`: bytes.
 */
export function page({ limit = Number.POSITIVE_INFINITY, ...told }) {
  const name = basename(told.template, '.html');
  let used; // a promise
  return {
    name: 'page',

    buildStart() {
      used = told.scenes?.().then((scenes) => usedOfKatex(formulasIn(scenes)));
    },

    async transform(code, id) {
      if (!used || !id.endsWith('/katex.mjs')) return null;
      const { fonts } = await used;
      return withMeasuresOf([...fonts.keys()], code, (text) => this.parse(text));
    },

    async generateBundle(_, bundle) {
      const [chunk] = Object.values(bundle);
      delete bundle[chunk.fileName];
      const html = await pageOf(told, chunk.code, await used);
      const size = Buffer.byteLength(html);
      if (size > limit) this.error(`${name}.html is ${kB(size)}, over its limit of ${kB(limit)}.`);
      this.info(`${name}.html: ${kB(size)}`);
      this.emitFile({ type: 'asset', fileName: `${name}.html`, source: html });
    },
  };
}

const wholeFont = (file) => ({ url: woff2(readKatexFont(file)) });

/** The TeX in scenes, which are data. */
function formulasIn(data) {
  if (typeof data !== 'object' || data === null) return [];
  const within = Object.values(data).flatMap(formulasIn);
  return typeof data.tex === 'string' ? [data.tex, ...within] : within;
}

/**
 * The page with its code, its styles and its fonts inside.
 *
 * @param used - of KaTeX (used-of-katex.mjs); all of it, if absent.
 */
export async function pageOf({ template, slides, parts = () => ({}) }, code, used) {
  const name = basename(template, '.html');
  const html = fill(read(template), await parts());
  const source = [html, ...filesIn(slides).map(read)].join('\n');
  const styles = await styleSheet(`${dirname(template)}/${name}.css`, source, used);
  return fill(html, {
    [`<link rel="stylesheet" href="${name}.css">`]: `<style>${styles}</style>`,
    [`<script type="module" src="${name}.ts"></script>`]: `<script>${inline(code)}</script>`,
  });
}

/** Everything whose characters and formulas the page may show. */
function filesIn(folder) {
  return readdirSync(absolute(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

const minified = new Map(); // file → its CSS and that minified; a rebuild seldom changes any

async function styleSheet(file, source, used) {
  const css = [
    await chineseFont(source),
    used ? katexStyles((file) => used.fonts.get(file), used.classes) : katexStyles(wholeFont),
    ...revealStyles.map(read).map(withoutSpinner),
    used ? shadesIn(source, await pluginStyles()) : await pluginStyles(),
    read(file),
  ].join('\n');
  if (minified.get(file)?.css !== css) {
    minified.set(file, { css, ...(await transform(css, { loader: 'css', minify: true })) });
  }
  return minified.get(file).code;
}

/** Reveal's, without the picture that turns while a preview loads: the pages have no previews. */
const withoutSpinner = (css) => css.replace(/url\("?data:image\/gif[^)]*\)/g, 'none');

/** The stylesheet with no other shades of colours than those that are named. */
const shadesIn = (source, css) =>
  css.replace(/--scene-(\w+_[a-e]):[^;}]*;?/g, (line, shade) =>
    source.includes(shade.toUpperCase()) ? line : '',
  );

/** Replaces each tag, which must be there: a renamed file shall not make an empty page. */
function fill(html, parts) {
  return Object.entries(parts).reduce((text, [tag, replacement]) => {
    if (!text.includes(tag)) throw new Error(`The page has no ${tag}`);
    return text.replace(tag, () => replacement); // a function, as the code is full of `$&`
  }, html);
}

/**
 * Code as a <script> can hold it. The page's parser knows no strings: `</script` ends the element
 * wherever it stands, and after `<!--`, as in the speaker notes' popup, it looks for another end.
 */
function inline(code) {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}

const kB = (bytes) => `${Math.ceil(bytes / 1000)} kB`;
