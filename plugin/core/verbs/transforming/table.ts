/** One mobject becomes another: a line each. */

export * from './become.js';
export * from './fade-transform.js';
export * from './fade-transform-pieces.js';
export * from './replacement-transform.js';
export * from './transform.js';
export * from './transform-from-copy.js';
export * from './transform-matching.js';
