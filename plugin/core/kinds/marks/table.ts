/** What stands at other mobjects: a line each. */

export * from './background-rectangle.js';
export * from './cross.js';
export * from './surrounding-rectangle.js';
export * from './underline.js';
