/** The verbs: a line each. It gives the builders and the types that authors see, and the table. */
export * from './create.js';
export * from './fade-in.js';
export * from './fade-out.js';
export * from './move-to.js';
export * from './replacement-transform.js';
export * from './restore.js';
export * from './rotate.js';
export * from './scale.js';
export * from './set-color.js';
export * from './shift.js';
export * from './transform.js';
export * from './transform-from-copy.js';
export * from './transform-matching.js';
export * from './write.js';
