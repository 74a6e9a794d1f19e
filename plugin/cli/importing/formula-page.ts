// Runs in a page of the program's own: lays formulas out for the recorder.
import { type FormulaLayout, layOutFormula } from '../../dom/formula/lay-out-formula.js';

declare global {
  interface Window {
    layOutFormula(tex: string): Promise<FormulaLayout>;
  }
}

window.layOutFormula = layOutFormula;
