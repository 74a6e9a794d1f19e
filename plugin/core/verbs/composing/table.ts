/** Animations of animations: a line each. */

export * from './animation-group.js';
export * from './lagged-start.js';
export * from './succession.js';
