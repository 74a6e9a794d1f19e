import { readFile } from '../../dom/drawing/load.js';
import { LANGUAGES, SOURCE, SOURCE_FILE } from './languages.js';

export type Language = 'mermaid' | 'dot';

/** The source of a diagram: its language, and its text, which may be in a file. */
export interface Source {
  readonly language: Language;
  read(): Promise<string>;
}

const BY_TYPE: Readonly<Record<string, Language>> = {
  [LANGUAGES.mermaid ?? '']: 'mermaid',
  [LANGUAGES.dot ?? '']: 'dot',
};

/** The source of a diagram that a host has, if it has one. */
export function sourceIn(host: HTMLElement): Source | undefined {
  const script = host.querySelector<HTMLScriptElement>(SOURCE);
  if (script) {
    const language = BY_TYPE[script.type];
    return language && { language, read: async () => plainLines(script.textContent ?? '') };
  }
  const address = host.dataset.src ?? '';
  const [file, isMermaid] = SOURCE_FILE.exec(address) ?? [];
  if (file === undefined) return undefined;
  return { language: isMermaid ? 'mermaid' : 'dot', read: () => readFile(address) };
}

/** The lines as they would stand in a file: in a slide they may be indented. */
function plainLines(text: string): string {
  const lines = text.replace(/^\r?\n/, '').split(/\r?\n/);
  const indents = lines
    .filter((line) => line.trim())
    .map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
