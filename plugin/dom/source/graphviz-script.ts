// Takes the place of graphviz.ts in the script build.
import type { Viz } from '@viz-js/viz';
import { publishedScript } from '../beside.js';

const load = publishedScript<{ instance(): Promise<Viz> }>({
  file: 'graphviz.js',
  name: 'Viz',
  library: 'Graphviz',
  from: '@viz-js/viz',
  path: 'dist/viz-global.js',
});

export const loadGraphviz = async () => (await load()).instance();
