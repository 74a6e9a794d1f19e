/** The verbs: a line each. It gives the builders and the types that authors see, and the table. */
export * from './create.js';
export * from './fade-in.js';
export * from './fade-out.js';
export * from './move-to.js';
export * from './rotate.js';
export * from './scale.js';
export * from './set-color.js';
export * from './shift.js';
export * from './write.js';
