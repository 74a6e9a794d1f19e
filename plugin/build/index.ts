/**
 * What the build makes of the declarations; and for the reference the declarations themselves, and
 * whatever else authors call.
 */
export { endOf, startOf } from '../core/along.js';
export { copy } from '../core/copy.js';
export { KINDS } from '../core/kinds/kinds.js';
export * as kinds from '../core/kinds/table.js';
export { COLORS } from '../core/palette.js';
export { part } from '../core/part-of.js';
export { sceneField } from '../core/scene.js';
export { laggedStartMap, play, scene, step } from '../core/steps.js';
export * as verbs from '../core/verbs/table.js';
export { VERBS } from '../core/verbs/verbs.js';
export { drawnScene } from '../dom/d3/drawn-scene.js';
export { attributeName } from '../reveal/written/animation-in-attributes.js';
export { commentOver } from './comments.js';
export { sceneSchema } from './json-schema.js';
