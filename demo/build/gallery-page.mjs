// Rollup plugin: the gallery as one file. By esbuild, as highlight.js is CommonJS, which Rollup does not read.
import { build } from 'esbuild';
import { pageOf } from './page.mjs';
import { bundleOf, GALLERY } from './pages.mjs';

export function galleryPage() {
  return {
    name: 'gallery-page',
    async generateBundle() {
      const { outputFiles } = await build({ ...bundleOf(GALLERY), minify: true });
      const source = await pageOf(GALLERY, outputFiles[0].text);
      this.emitFile({ type: 'asset', fileName: 'gallery.html', source });
    },
  };
}
