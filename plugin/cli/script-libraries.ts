/**
 * The libraries that decks load by a <script> from beside the plugin's own, by their files there: where each
 * is published, and what has to be written before and after its code.
 */

/** A library as it is published. */
interface Published {
  /** The path in `node_modules`. */
  readonly from: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A module of any kind (UMD) would register with the loader of the page, RequireJS on Jupyter's pages or that
 * of Electron, and leave no global.
 */
const shielded = (from: string): Published => ({
  from,
  before: '(function (define, exports, module) {\n',
  after: '\n}).call(globalThis);\n',
});

/**
 * Mermaid under a name of its own: that which the page may have besides is of another version, with other
 * settings. And it would draw whatever is of the class `mermaid` when the page has loaded.
 */
const MERMAID: Published = {
  from: 'mermaid/dist/mermaid.min.js',
  before: 'globalThis.ScenesMermaid = globalThis.mermaid;\n',
  after: `
mermaid.startOnLoad = false;
[globalThis.mermaid, globalThis.ScenesMermaid] = [globalThis.ScenesMermaid, globalThis.mermaid];
`,
};

export const SCRIPT_LIBRARIES: Readonly<Record<string, Published>> = {
  'katex.js': shielded('katex/dist/katex.min.js'),
  'purify.js': shielded('dompurify/dist/purify.min.js'),
  'mermaid.js': MERMAID,
  'graphviz.js': shielded('@viz-js/viz/dist/viz-global.js'),
};

/** What stands beside the plugin; no source map comes along. */
export const scriptOf = ({ before, after }: Published, code: string): string =>
  `${before}${code.replace(/\n\/\/# sourceMappingURL=.*$/m, '')}${after}`;
