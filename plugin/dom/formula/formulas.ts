/** What scenes with formulas need, and others do not load. */
export { formulaShape } from './formula-shape.js';
export { FormulaError, layOutFormula } from './lay-out-formula.js';
