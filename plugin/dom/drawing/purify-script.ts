// Takes the place of purify.ts in the script build.
import type DOMPurify from 'dompurify';
import { besideScript } from '../beside.js';

export const loadPurify = besideScript<typeof DOMPurify>('purify.js', 'DOMPurify');
