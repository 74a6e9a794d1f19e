/** Why KaTeX has not laid a formula out: for who wrote it, who has LaTeX in mind. */
import { readFileSync } from 'node:fs';
import { nearest } from '../../core/did-you-mean.js';
import { katexFile } from './katex-file.js';

/** What is wrong with a formula, and how to mend it, as the middle and the end of a sentence. */
export interface UnknownTex {
  readonly what: string;
  readonly mend: string;
  /** Whether LaTeX may know it: it is no slip. */
  readonly isLatex: boolean;
}

/** What LaTeX's packages have, and how it is written without them. */
const INSTEAD: Readonly<Record<string, string>> = {
  '\\abs': String.raw`\left|x\right|`,
  '\\derivative': String.raw`\frac{df}{dx}`,
  '\\dd': String.raw`\,\mathrm{d}x`,
  '\\dv': String.raw`\frac{df}{dx}`,
  '\\ev': String.raw`\langle x \rangle`,
  '\\grad': String.raw`\nabla`,
  '\\ensuremath': 'the formula without it',
  '\\mathds': String.raw`\mathbb{1}`,
  '\\mqty': String.raw`\begin{matrix}…\end{matrix}`,
  '\\norm': String.raw`\left\|x\right\|`,
  '\\num': 'the number as it stands',
  '\\ang': String.raw`90^\circ`,
  '\\pdv': String.raw`\frac{\partial f}{\partial x}`,
  '\\qty': String.raw`3\,\mathrm{m}`,
  '\\SI': String.raw`3\,\mathrm{m}`,
  '\\si': String.raw`\mathrm{m}`,
  '\\unit': String.raw`\mathrm{m}`,
  '\\vb': String.raw`\mathbf{x}`,
  '\\vu': String.raw`\hat{\mathbf{x}}`,
  '\\begin{enumerate}': "Manim's Paragraph",
  '\\begin{itemize}': "Manim's BulletedList",
  '\\begin{tabular}': String.raw`\begin{array}{…} in a MathTex, or Manim's Table`,
};

/** @param reason - KaTeX's own, with its place. */
export function unknownTex(reason: string): UnknownTex {
  const name = nameIn(reason);
  const command = /^Can't use function '(.*)' in text mode/.exec(reason)?.[1];
  if (name !== undefined) return unknownName(name);
  if (command !== undefined) {
    const mend = 'put the formula in the text between dollar signs';
    return { what: `${command} is no text`, mend, isLatex: false };
  }
  const said = reason.replace(/ at position \d+/, ' at');
  return { what: `KaTeX cannot read it (${said})`, mend: 'mend it', isLatex: false };
}

/** The command or environment that KaTeX does not know. */
function nameIn(reason: string): string | undefined {
  const environment =
    /^No such environment: (\S+)/.exec(reason) ??
    /^Can't use function '\\begin' in text mode.*"\\begin\{(\w+\*?)\}/.exec(reason);
  return environment
    ? `\\begin{${environment[1]}}`
    : /^Undefined control sequence: (\S+?)(?= at |$)/.exec(reason)?.[1];
}

function unknownName(name: string): UnknownTex {
  const what = `KaTeX does not know ${name}`;
  const instead = INSTEAD[name];
  if (instead !== undefined) return { what, mend: `write ${instead}`, isLatex: true };
  const meant = name.length > SHORT ? nearest(name.slice(1), commands()) : undefined;
  return meant === undefined
    ? { what, mend: 'write it in words of KaTeX', isLatex: true }
    : { what, mend: `write \\${meant}, if that is meant`, isLatex: false };
}

/** Names of so many characters are near to many others. */
const SHORT = 3;

let known: readonly string[] | undefined;

/** All that KaTeX knows; it does not tell, but its code names each. */
function commands(): readonly string[] {
  const code = () => readFileSync(katexFile('katex.min.js'), 'utf8');
  known ??= [
    ...new Set([...code().matchAll(/"\\\\([a-zA-Z]{2,})"/g)].map(([, name]) => name ?? '')),
  ];
  return known;
}
