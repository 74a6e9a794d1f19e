import { didYouMean } from '../../core/did-you-mean.js';
import type { HighlightAsk } from '../../core/kinds/ask.js';
import type { Shape } from '../../core/part.js';
import { loadHighlighter } from './highlighter.js';
import { type Run, runsOf } from './token-colors.js';

/** The highlighter does not know that language. The message is a sentence. */
export class LanguageError extends Error {
  override readonly name = 'LanguageError';
}

/** The runs of whole sources, by language and source: each of their lines asks for them. */
const known = new Map<string, Promise<readonly Run[]>>();

/**
 * What puts the glyphs of a line of code into the colours of its language.
 *
 * @throws {@link LanguageError} (by rejection) for a language that the highlighter does not know.
 */
export async function highlighterOf(ask: HighlightAsk): Promise<(shape: Shape) => Shape> {
  const colors = colorsOfLine(await runsIn(ask), ask.line);
  return (shape) => {
    let at = 0;
    const parts = shape.parts.map((part) => {
      if (part.is !== 'glyph') return part;
      const color = colors[at];
      at += part.text.length;
      return color === undefined ? part : { ...part, color };
    });
    return { ...shape, parts };
  };
}

function runsIn({ source, language }: HighlightAsk): Promise<readonly Run[]> {
  const key = `${language}\n${source}`;
  const runs = known.get(key) ?? highlight(source, language);
  known.set(key, runs);
  // What did not load may come the next time.
  runs.catch(() => known.delete(key));
  return runs;
}

async function highlight(source: string, language: string): Promise<readonly Run[]> {
  const highlighter = await loadHighlighter();
  if (highlighter.getLanguage(language)) {
    return runsOf(highlighter.highlight(source, { language, ignoreIllegals: true }).value);
  }
  const hint = didYouMean(language, highlighter.listLanguages());
  throw new LanguageError(`no language '${language}'.${hint}`);
}

/** The colour of each letter of a line, in the order of its UTF-16 units. */
function colorsOfLine(runs: readonly Run[], line: number): readonly (string | undefined)[] {
  let now = 1;
  return runs.flatMap(({ text, color }) =>
    text.split('\n').flatMap((piece, i) => {
      if (i > 0) now++;
      return now === line ? new Array<string | undefined>(piece.length).fill(color) : [];
    }),
  );
}
