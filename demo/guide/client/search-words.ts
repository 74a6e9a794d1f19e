/** What the search takes for words: of `next_to`, `nextTo` and `SurroundingRectangle` the whole and its parts. */
export function wordsIn(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean)
    .flatMap((word) => {
      const parts = word.split(/_|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
      return parts.length > 1 ? [word, parts.join(''), ...parts] : [word];
    })
    .map((word) => word.toLowerCase());
}
