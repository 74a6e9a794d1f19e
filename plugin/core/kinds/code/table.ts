/** Code and what it is made of: a line each. */

export * from './code.js';
export * from './code-background.js';
export * from './code-line.js';
