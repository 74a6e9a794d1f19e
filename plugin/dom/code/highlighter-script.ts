// Takes the place of highlighter.ts in the script build.
import type { HLJSApi } from 'highlight.js';
import { besideScript } from '../beside.js';

export const loadHighlighter = besideScript<HLJSApi>('highlight.js', 'hljs', 'highlight.js');
