// Finds the snippets of the documentation: fenced blocks of Markdown, examples of TSDoc.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Snippet {
  /** File and line, as one would look it up. */
  readonly place: string;
  /** The word after the fence; `tsdoc` for an example. */
  readonly language: string;
  readonly code: string;
}

const under = (folder: string, ends: string) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ends) && !file.includes('node_modules'));

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** The fenced blocks of all documents. */
export function fences(): Snippet[] {
  const files = ['README.md', ...under('demo', '.md')];
  return files.flatMap((file) => {
    const text = readFileSync(root + file, 'utf8');
    return [...text.matchAll(/^(`{3,})(\w+)[^\n]*\n([\s\S]*?)^\1$/gm)].map(
      ({ 2: language = '', 3: code = '', index }) => ({
        place: `${file}:${lineOf(text, index)}`,
        language,
        code,
      }),
    );
  });
}

/** The guide's scripts for a bundler. */
export function guideScripts(): Snippet[] {
  return under('demo/guide', '.html').flatMap((file) => {
    const text = readFileSync(root + file, 'utf8');
    return [...text.matchAll(/<pre data-file="main\.js">([\s\S]*?)<\/pre>/g)].map(
      ({ 1: code = '', index }) => ({
        place: `${file}:${lineOf(text, index)}`,
        language: 'js',
        code: code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      }),
    );
  });
}

/** The examples of the plugin's reference. What runs in Node is no part of it. */
export function examples(): Snippet[] {
  const files = under('plugin', '.ts').filter((file) => !file.startsWith('plugin/cli/'));
  return files.flatMap((file) => {
    const text = readFileSync(root + file, 'utf8');
    return [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\s*\n([\s\S]*?)\*\//g)].map(
      ({ 1: code = '', index }) => ({
        place: `${file}:${lineOf(text, index)}`,
        language: 'tsdoc',
        code: code.replace(/^\s*\* ?/gm, '').trim(),
      }),
    );
  });
}
