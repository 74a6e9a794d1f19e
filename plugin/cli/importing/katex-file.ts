import { Failure } from '../failure.js';
import { installed } from '../installed.js';

/** A file of KaTeX's, which is installed with this package. @throws Failure when it is not. */
export function katexFile(file: string): URL {
  const found = installed(`katex/dist/${file}`);
  if (!found) throw new Failure("There is no KaTeX, which formulas need: run 'npm install katex'.");
  return found;
}
