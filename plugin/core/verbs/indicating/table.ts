/** What draws attention: a line each. */

export * from './apply-wave.js';
export * from './indicate.js';
export * from './wiggle.js';
