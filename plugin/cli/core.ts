/**
 * The plugin's core as the programs use it. In the package it is there already, in the chunks of the module:
 * the programs' build takes this in the place of what they import from it. With all builders, as a word is known
 * where its builder is.
 */
export * from '../core/box.js';
export * from '../core/cast.js';
export * from '../core/composition.js';
export * from '../core/did-you-mean.js';
export { completeMobject } from '../core/kinds/kind.js';
export * from '../core/kinds/kinds.js';
export * from '../core/kinds/shapes/svg-path.js';
export * as kinds from '../core/kinds/table.js';
export * from '../core/leaves.js';
export * from '../core/load-words.js';
export * from '../core/more-rates.js';
export * from '../core/outline.js';
export * from '../core/outline-bounds.js';
export * from '../core/palette.js';
export * from '../core/parse.js';
export * from '../core/part.js';
export * from '../core/picture.js';
export * from '../core/pose.js';
export * from '../core/rates.js';
export { CAMERA } from '../core/references.js';
export * from '../core/scene-error.js';
export * from '../core/timeline.js';
export { mixedColor } from '../core/tint.js';
export * from '../core/units.js';
export * as verbs from '../core/verbs/table.js';
export { TOGETHER } from '../core/verbs/verb.js';
export * from '../core/verbs/verbs.js';
