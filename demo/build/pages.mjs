// The pages that are one file. `template`: the page, which names its entry and its stylesheet as a page does.
// `slides`: the folder of all that it shows. `scenes`: finds them as data, for their formulas' fonts to be cut.
// `parts`: what stands in it in place of comments.
import { fileURLToPath } from 'node:url';
import { galleryParts } from './gallery.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const TALK = {
  template: 'demo/transformer.html',
  slides: 'slides',
  scenes: async () => (await loadTypeScript('slides/index.ts')).scenes,
};

export const GALLERY = {
  template: 'demo/gallery.html',
  slides: 'demo/gallery',
  parts: galleryParts,
};

/** The TypeScript that a page names. */
export const entryOf = ({ template }) => template.replace('.html', '.ts');

/** How esbuild makes the script of a page. */
export const bundleOf = (page) => ({
  entryPoints: [entryOf(page)],
  absWorkingDir: root,
  bundle: true,
  // No page has a diagram, and they are ten times as large as all the rest.
  external: ['mermaid', '@viz-js/viz'],
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  write: false,
  logLevel: 'silent',
});
