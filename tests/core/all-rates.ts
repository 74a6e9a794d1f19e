// In Node nothing is loaded on the way: all rate functions are here from the start.
import { learnRates } from '../../plugin/core/rates.js';
import { EASE_RATES } from '../../plugin/core/rates-ease.js';

learnRates(EASE_RATES);
