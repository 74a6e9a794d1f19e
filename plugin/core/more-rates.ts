/** The rate functions that are loaded when a scene uses one (`load-words.ts`). */
import { EASE_RATES } from './rates-ease.js';
import { OWN_RATES } from './rates-own.js';

export const MORE_RATES = { ...OWN_RATES, ...EASE_RATES };
