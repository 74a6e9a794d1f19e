/** The mobjects that nearly every scene has: a line each. */

export * from './circle.js';
export * from './element.js';
export * from './group.js';
export * from './rectangle.js';
export * from './text.js';
