/** The kinds of mobjects: a line each. It gives the builders and the types that authors see, and the table. */
export * from './arrow.js';
export * from './circle.js';
export * from './element.js';
export * from './formula.js';
export * from './group.js';
export * from './line.js';
export * from './rectangle.js';
export * from './text.js';
