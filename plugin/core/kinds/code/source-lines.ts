/**
 * The lines of a source as they are shown: tabs as spaces; without blank lines before and after, and
 * without what all of them are indented by, so that a source can stand indented in a program.
 *
 * @param tabWidth - columns from one tab stop to the next.
 */
export function sourceLines(source: string, tabWidth: number): string[] {
  const all = source.split(/\r\n?|\n/).map((line) => withoutTabs(line, tabWidth).trimEnd());
  const first = all.findIndex((line) => line !== '');
  if (first === -1) return [''];
  const lines = all.slice(first, all.findLastIndex((line) => line !== '') + 1);
  const indents = lines.filter((line) => line !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent));
}

function withoutTabs(line: string, tabWidth: number): string {
  return line.split('\t').reduce((before, after) => {
    const missing = tabWidth - (before.length % tabWidth);
    return before + ' '.repeat(missing) + after;
  });
}
