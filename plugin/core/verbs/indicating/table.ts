/** What draws attention: a line each. */

export * from './indicate.js';
