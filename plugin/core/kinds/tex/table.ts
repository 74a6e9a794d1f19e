/** Formulas: a line each. */

export * from './formula.js';
