// Takes the place of katex.ts in the script build.
import type Katex from 'katex';
import { besideScript } from '../beside.js';

export const loadKatex = besideScript<typeof Katex>('katex.js', 'katex', 'KaTeX');
