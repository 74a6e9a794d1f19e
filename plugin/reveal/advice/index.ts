/** What is told to authors alone: what others need not load. */
export { adviceOn } from '../../core/advice.js';
export { tellFault } from './fault.js';
export { note } from './note.js';
