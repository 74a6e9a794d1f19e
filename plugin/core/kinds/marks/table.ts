/** What stands at other mobjects: a line each. */

export * from './angle.js';
export * from './background-rectangle.js';
export * from './brace.js';
export * from './brace-between-points.js';
export * from './brace-label.js';
export * from './brace-text.js';
export * from './cross.js';
export * from './right-angle.js';
export * from './surrounding-rectangle.js';
export * from './underline.js';
