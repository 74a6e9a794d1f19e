/** What is told to authors alone: what others need not load. */
export { tellAdvice, tellFull } from './advise.js';
export { tellFault } from './fault.js';
export { tellLacks } from './lacks.js';
