/** What a recording of Manim tells: a line each. */

export * from './recorded.js';
