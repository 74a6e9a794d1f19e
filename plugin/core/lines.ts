import type { Text, TextLine } from './mobject.js';

/** The lines of a text, each complete with its size. */
export function linesOf(text: Text): (TextLine & { readonly fontSize: number })[] {
  const lines = typeof text.text === 'string' ? text.text.split('\n') : text.text;
  const fontSize = text.fontSize ?? 48;
  return lines.map((line) => ({ fontSize, ...(typeof line === 'string' ? { text: line } : line) }));
}
