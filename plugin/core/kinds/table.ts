/**
 * The kinds. They give the builders and the types that authors see. Each folder but the first is a chunk
 * of the builds, which is loaded when a scene uses one of its words (`load-words.ts`).
 */

export * from './basic/table.js';
export * from './booleans/table.js';
export * from './charts/table.js';
export * from './code/table.js';
export * from './connectors/table.js';
export * from './images/table.js';
export * from './marks/table.js';
export * from './numbers/table.js';
export * from './shapes/table.js';
export * from './tables/table.js';
export * from './tex/table.js';
