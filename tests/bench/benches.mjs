// The benches by name. Each gives lines of the table (table.mjs); `quick`, for CI, in little and once.

import { formulas } from './formulas.mjs';
import { frames } from './frames.mjs';
import { key } from './key.mjs';
import { large } from './large.mjs';
import { open } from './open.mjs';
import { pdf } from './pdf.mjs';
import { save } from './save.mjs';
import { sizes } from './sizes.mjs';
import { talk } from './talk.mjs';

export const BENCHES = { open, talk, key, frames, large, formulas, sizes, pdf, save };
