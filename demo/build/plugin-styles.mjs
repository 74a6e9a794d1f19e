import { readFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';

const written = new URL('../../plugin/reveal-scenes.css', import.meta.url);

/** The plugin's stylesheet: what is written, and the colours of the palettes. */
export async function pluginStyles() {
  const { paletteStyles } = await loadTypeScript('plugin/build/palette-styles.ts');
  return `${readFileSync(written, 'utf8')}\n${paletteStyles()}`;
}
