/** Shapes made of shapes: a line each. */

export * from './difference.js';
export * from './exclusion.js';
export * from './intersection.js';
export * from './union.js';
