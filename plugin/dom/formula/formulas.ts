/** What scenes with formulas need, and others do not load. */
export { cutFormulaShape } from './cut-formula.js';
export { FormulaError } from './lay-out-formula.js';
