/** What changes values: a line each. */

export * from './increment-value.js';
export * from './set-value.js';
