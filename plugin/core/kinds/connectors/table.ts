/** What joins two places, beyond plain lines and arrows: a line each. */

export * from './dashed-line.js';
