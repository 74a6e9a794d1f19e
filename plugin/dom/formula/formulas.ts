/** What scenes with formulas need, and others do not load. */
import { loadKatex } from './katex.js';

export { cutFormulaShape } from './cut-formula.js';
export { FormulaError } from './lay-out-formula.js';

// Whoever loads this has a formula: KaTeX comes, and so do the fonts of nearly every formula, while the rest
// is still on its way. What does not come is told by the formula that needs it.
loadKatex().catch(() => {});
for (const font of ['1em KaTeX_Main', 'italic 1em KaTeX_Math'])
  document.fonts.load(font).catch(() => {});
