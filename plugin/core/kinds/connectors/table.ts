/** What joins two places: a line each. */

export * from './arc-between-points.js';
export * from './arrow.js';
export * from './curved-arrow.js';
export * from './curved-double-arrow.js';
export * from './dashed-line.js';
export * from './double-arrow.js';
export * from './labeled-arrow.js';
export * from './line.js';
export * from './vector.js';
