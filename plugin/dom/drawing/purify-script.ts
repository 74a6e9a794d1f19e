// Takes the place of purify.ts in the script build.
import type DOMPurify from 'dompurify';
import { publishedScript } from '../beside.js';

export const loadPurify = publishedScript<typeof DOMPurify>({
  file: 'purify.js',
  name: 'DOMPurify',
  library: 'DOMPurify',
  from: 'dompurify',
  path: 'dist/purify.min.js',
});
