/** The verbs: a line each. It gives the builders and the types that authors see, and the table. */

export * from './animate.js';
export * from './create.js';
export * from './draw-border-then-fill.js';
export * from './fade-in.js';
export * from './fade-out.js';
export * from './grow-arrow.js';
export * from './grow-from-center.js';
export * from './grow-from-edge.js';
export * from './grow-from-point.js';
export * from './move-to.js';
export * from './replacement-transform.js';
export * from './restore.js';
export * from './rotate.js';
export * from './scale.js';
export * from './set-color.js';
export * from './shift.js';
export * from './shrink-to-center.js';
export * from './spin-in-from-nothing.js';
export * from './transform.js';
export * from './transform-from-copy.js';
export * from './transform-matching.js';
export * from './uncreate.js';
export * from './unwrite.js';
export * from './write.js';
