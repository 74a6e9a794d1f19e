import type { Check, Found, Measures } from '../finding.js';
import type { Seen } from '../seen.js';
import { arrow } from './arrow.js';
import { contrast } from './contrast.js';
import { formula, image, scene } from './failed.js';
import { halfOn } from './half-on.js';
import { misaligned } from './misaligned.js';
import { offCentre } from './off-centre.js';
import { outside } from './outside.js';
import { overlap } from './overlap.js';
import { silent } from './silent.js';
import { smallText } from './small-text.js';
import { speck } from './speck.js';
import { tofu } from './tofu.js';
import { underLine } from './under-line.js';
import { unevenGap } from './uneven-gap.js';
import { unjoined } from './unjoined.js';

/** All that can be wrong with what is seen at one stop. */
export const CHECKS: readonly Check[] = [
  outside,
  overlap,
  halfOn,
  underLine,
  smallText,
  contrast,
  arrow,
  speck,
  offCentre,
  unevenGap,
  misaligned,
  unjoined,
  formula,
  image,
  scene,
  tofu,
  silent,
];

/** What all checks find at a stop, but for what is accepted. */
export function lookAt(seen: Seen, measures: Measures): (Found & { readonly check: string })[] {
  return CHECKS.flatMap(({ name, look }) =>
    look(seen, measures)
      .filter(({ accepts = [] }) => !accepts.includes(name))
      .map((found) => ({ ...found, check: name })),
  );
}
