/**
 * What Quarto does with a document and a plugin of an extension, by the Pandoc it is made of. Quarto
 * itself is in none of the registries that tests may use; its rules here are those of
 * quarto-dev/quarto-cli: src/extension/extension.ts (`readExtension`), src/format/reveal/
 * format-reveal-plugin.ts (`revealPluginExtras`) and format-reveal.ts (`revealHtmlPostprocessor`).
 */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

interface PluginFile {
  readonly name: string;
  readonly script: readonly string[];
  readonly stylesheet: string;
  readonly config: Readonly<Record<string, object>>;
}

interface Pandoc {
  convert(
    options: Readonly<Record<string, unknown>>,
    input: string,
    files: Readonly<Record<string, unknown>>,
  ): Promise<{ stdout: string; files: Readonly<Record<string, string | Blob>> }>;
}

/** Renders `talk.qmd` of a folder to `talk.html`, with Pandoc as installed there. */
export async function renderAsQuarto(folder: string): Promise<void> {
  const document = readFileSync(`${folder}/talk.qmd`, 'utf8');
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(document) ?? [];
  const { revealjs: format } = (parse(front) as { format: { revealjs: Metadata } }).format;
  const plugins = format['revealjs-plugins'].map((name) => contributed(folder, name));

  const module = pathToFileURL(`${folder}/node_modules/pandoc-wasm/src/index.node.js`).href;
  const { convert } = (await import(module)) as Pandoc;
  const { stdout: page } = await convert(
    {
      from: 'markdown',
      to: 'revealjs',
      standalone: true,
      'slide-level': 2,
      variables: { 'revealjs-url': 'reveal' },
    },
    document,
    {},
  );

  const scripts = plugins.flatMap(({ url, script }) =>
    script.map((file) => `<script src="${url}/${file}"></script>`),
  );
  const links = plugins.map(
    ({ url, stylesheet }) => `<link href="${url}/${stylesheet}" rel="stylesheet">`,
  );
  const config = plugins.flatMap((plugin) =>
    Object.entries(plugin.config).map(([key, value]) => {
      const own = (format as unknown as Record<string, object>)[key];
      return `'${key}': ${JSON.stringify({ ...value, ...own })},`;
    }),
  );
  const html = page
    .replace('</head>', `${links.join('\n')}${format['include-in-header']?.text ?? ''}</head>`)
    .replace('<!-- reveal.js plugins -->', scripts.join('\n'))
    .replace('plugins: [', `plugins: [${plugins.map(({ name }) => name).join(', ')},`)
    .replace('Reveal.initialize({', `Reveal.initialize({\n${config.join('\n')}`);
  const made = format['embed-resources'] ? await embedded(convert, folder, html) : html;
  writeFileSync(`${folder}/talk.html`, made);
}

interface Metadata {
  readonly 'revealjs-plugins': readonly string[];
  readonly 'embed-resources'?: boolean;
  readonly 'include-in-header'?: { readonly text: string };
}

/**
 * The page with all that it loads in it, by Pandoc. As Quarto does (core/pandoc/self-contained.ts), the
 * page is given to it as a template. Pandoc's files here have no folders.
 */
async function embedded(convert: Pandoc['convert'], folder: string, page: string): Promise<string> {
  const flat = (name: string) => name.replaceAll('/', '__');
  const names = ['reveal', 'talk_files', '_extensions']
    .flatMap((top) =>
      readdirSync(`${folder}/${top}`, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${top}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((name) => /\.(js|css|woff2?)$/.test(name) && statSync(`${folder}/${name}`).isFile());
  const files: Record<string, string | Blob> = {};
  let template = page.replaceAll('$', '$$$$');
  for (const name of names) {
    const data = readFileSync(`${folder}/${name}`);
    const css = () =>
      data.toString().replace(/url\((["']?)(?!data:)([^)"']+)\1\)/g, (...found) => {
        const [, , address] = found as unknown as string[];
        return `url(${flat(posix.join(posix.dirname(name), address ?? ''))})`;
      });
    files[flat(name)] = new Blob([name.endsWith('.css') ? css() : new Uint8Array(data)]);
    template = template.replaceAll(`"${name}"`, `"${flat(name)}"`);
  }
  const { files: made } = await convert(
    {
      from: 'html',
      to: 'html',
      standalone: true,
      'embed-resources': true,
      template: 'page.html',
      'output-file': 'embedded.html',
      metadata: { title: 'x' },
    },
    'x',
    { ...files, 'page.html': template },
  );
  const out = made['embedded.html'] ?? '';
  return typeof out === 'string' ? out : out.text();
}

/** The plugin of an extension, copied to where a rendered document has it. */
function contributed(folder: string, name: string) {
  const extension = join(folder, '_extensions', name);
  const { contributes } = parse(readFileSync(`${extension}/_extension.yml`, 'utf8')) as {
    contributes: { 'revealjs-plugins': readonly string[] };
  };
  const [path] = contributes['revealjs-plugins'];
  // A string is a folder, which has a plugin.yml and is copied whole.
  if (typeof path !== 'string')
    throw new Error('not a folder: its other files would not be copied');
  const from = join(extension, path);
  const plugin = parse(readFileSync(`${from}/plugin.yml`, 'utf8')) as PluginFile;
  const kebab = plugin.name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
  const url = `talk_files/libs/revealjs/plugin/${kebab}`;
  cpSync(from, `${folder}/${url}`, { recursive: true });
  return { ...plugin, url };
}
