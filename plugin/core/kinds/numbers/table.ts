/** Values and numbers that count: a line each. */

export * from './decimal-number.js';
export * from './integer.js';
export * from './value-tracker.js';
export * from './variable.js';
