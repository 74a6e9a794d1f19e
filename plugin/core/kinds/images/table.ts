/** Pictures from files: a line each. */

export * from './image.js';
