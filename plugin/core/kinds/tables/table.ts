/** Tables, matrices, lists: a line each. */

export * from './brackets.js';
export * from './bullet-list.js';
export * from './matrix.js';
export * from './table-lines.js';
export * from './text-table.js';
export * from './title.js';
