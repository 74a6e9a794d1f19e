/** Letters of some words by which an author finds them again. */
const LONGEST = 40;

/** What an audience reads, in a message: in curly quotes, for ids have straight ones; as much as one needs. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}”`;
}
