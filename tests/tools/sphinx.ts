/**
 * What sphinx-revealjs makes of its configuration and a document. It is in none of the registries that
 * tests may use; this does as attakei/sphinx-revealjs does in builders.py (paths below `_static`, taken
 * from `revealjs_static_path`), themes/revealjs-basic/page.html (order of scripts, settings) and
 * writers.py (a block of code is `<pre><code class="language">`), for what the guide's document holds.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Builds `index.rst` of a folder to `site/index.html`; reveal.js is in `site/_static/revealjs`. */
export function buildAsSphinx(folder: string): void {
  const conf = configurationOf(readFileSync(`${folder}/conf.py`, 'utf8'));
  const plugins = conf.revealjs_script_plugins;
  const page = `<!doctype html>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="_static/revealjs/dist/reveal.css">
<link rel="stylesheet" href="_static/revealjs/dist/theme/black.css">
${conf.revealjs_css_files.map((file) => `<link rel="stylesheet" href="_static/${file}">`).join('\n')}
<div class="reveal"><div class="slides">${slidesOf(readFileSync(`${folder}/index.rst`, 'utf8'))}</div></div>
<script src="_static/revealjs/dist/reveal.js"></script>
${plugins.map(({ src }) => `<script src="_static/${src}"></script>`).join('\n')}
<script>
  var revealjsConfig = {};
  Object.assign(revealjsConfig, ${JSON.stringify(conf.revealjs_script_conf)});
  revealjsConfig.plugins = [${plugins.map(({ name }) => `${name},`).join('')}];
  Reveal.initialize(revealjsConfig);
</script>`;
  writeFileSync(`${folder}/site/index.html`, page);
}

interface Configuration {
  readonly revealjs_static_path: readonly string[];
  readonly revealjs_css_files: readonly string[];
  readonly revealjs_script_plugins: readonly { readonly name: string; readonly src: string }[];
  readonly revealjs_script_conf: object;
}

/** The guide's lines of Python are literals that are JSON as well. */
export function configurationOf(python: string): Configuration {
  const lines = [...python.matchAll(/^(\w+) = (.+)$/gm)];
  return Object.fromEntries(
    lines.map(([, name = '', value = '']) => [name, JSON.parse(value) as unknown]),
  ) as unknown as Configuration;
}

/** A vertical stack: the document's title, then its sections. */
function slidesOf(document: string): string {
  const slides = document.split(/^(?=.+\n(?:=+|-+)\n)/m).map((section) => {
    const [title, , ...lines] = section.split('\n');
    const body = lines
      .join('\n')
      .replace(/^\.\. ([\w-]+):: (\w+)\n\n((?: {3}.*\n|\n)+)/gm, (...found) => {
        const [, directive, language, indented] = found as unknown as string[];
        const text = (indented ?? '').replace(/^ {3}/gm, '').trim();
        if (directive === 'raw') return text;
        const escaped = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('"', '&quot;');
        return `<pre><code data-trim data-noescape class="${language}">${escaped}\n</code></pre>`;
      });
    return `<section><h2>${title}</h2>${body}</section>`;
  });
  return `<section>${slides.join('\n')}</section>`;
}
