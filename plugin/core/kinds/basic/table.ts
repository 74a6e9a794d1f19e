/** The mobjects that nearly every scene has: a line each. */

export * from './arrow.js';
export * from './circle.js';
export * from './element.js';
export * from './group.js';
export * from './line.js';
export * from './rectangle.js';
export * from './text.js';
