/** Changes of place, size and look: a line each. */

export * from './align-to.js';
export * from './animate.js';
export * from './arrange.js';
export * from './auto-zoom.js';
export * from './cyclic-replace.js';
export * from './move-along-path.js';
export * from './next-to.js';
export * from './restore.js';
export * from './rotate.js';
export * from './rotating.js';
export * from './scale.js';
export * from './scale-to-fit-height.js';
export * from './scale-to-fit-width.js';
export * from './set-color.js';
export * from './set-fill.js';
export * from './set-opacity.js';
export * from './set-stroke.js';
export * from './stretch.js';
export * from './swap.js';
export * from './to-edge.js';
