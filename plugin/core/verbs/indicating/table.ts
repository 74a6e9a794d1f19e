/** What draws attention: a line each. */

export * from './apply-wave.js';
export * from './blink.js';
export * from './broadcast.js';
export * from './circumscribe.js';
export * from './flash.js';
export * from './focus-on.js';
export * from './indicate.js';
export * from './show-passing-flash.js';
export * from './wiggle.js';
