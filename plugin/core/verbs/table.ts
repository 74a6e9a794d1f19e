/**
 * The verbs. They give the builders and the types that authors see. Each folder but the first is a chunk
 * of the builds, which is loaded when a scene uses one of its words (`load-words.ts`).
 */

export * from './appearing/table.js';
export * from './basic/table.js';
export * from './changing/table.js';
export * from './composing/table.js';
export * from './indicating/table.js';
export * from './numbers/table.js';
export * from './recorded/table.js';
export * from './transforming/table.js';
