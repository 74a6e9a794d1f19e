/** The verbs that nearly every scene has: a line each. */

export * from './create.js';
export * from './fade-in.js';
export * from './fade-out.js';
export * from './move-to.js';
export * from './shift.js';
export * from './write.js';
