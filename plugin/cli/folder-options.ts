import { Failure } from './failure.js';
import { helpOf, readOptions } from './options.js';

const OPTIONS = {};

export const FOLDER_HELP = `Usage: reveal-scenes folder FOLDER

Copies what a page loads by <script> into a folder beside it: the plugin, its stylesheet, KaTeX
with its fonts, DOMPurify, highlight.js, and as far as they are installed Mermaid (npm install
mermaid) and Graphviz (npm install @viz-js/viz).

${helpOf(OPTIONS)}

Example
  reveal-scenes folder _extensions/reveal-scenes
`;

/** What the user asks for; nothing when it is help. @throws Failure for what is no such option. */
export function folderOptions(words: readonly string[]) {
  const asked = readOptions(words, OPTIONS);
  if (!asked) return undefined;
  const [folder, ...rest] = asked.positionals;
  if (folder === undefined || rest.length > 0) {
    throw new Failure('Name one folder: folder FOLDER.', 'usage');
  }
  return { folder };
}
