// Takes the place of katex.ts in the script build.
import type Katex from 'katex';
import { publishedScript } from '../beside.js';

export const loadKatex = publishedScript<Pick<typeof Katex, 'ParseError' | 'render'>>({
  file: 'katex.js',
  name: 'katex',
  library: 'KaTeX',
  from: 'katex',
  path: 'dist/katex.min.js',
});
