/** Other ways to come and to go: a line each. */

export * from './draw-border-then-fill.js';
export * from './grow-arrow.js';
export * from './grow-from-center.js';
export * from './grow-from-edge.js';
export * from './grow-from-point.js';
export * from './shrink-to-center.js';
export * from './spin-in-from-nothing.js';
export * from './uncreate.js';
export * from './unwrite.js';
