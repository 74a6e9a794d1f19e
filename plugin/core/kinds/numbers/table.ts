/** Values and numbers that count: a line each. */

export * from './value-tracker.js';
