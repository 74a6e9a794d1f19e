// In Node nothing is loaded on the way: all rate functions are here from the start.

import { MORE_RATES } from '../../plugin/core/more-rates.js';
import { learnRates } from '../../plugin/core/rates.js';

learnRates(MORE_RATES);
