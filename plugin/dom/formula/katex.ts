/**
 * The one place that brings in KaTeX.
 *
 * Lazy, because KaTeX is larger than everything else here together and a deck without formulas
 * should not pay for it. A file of its own, because the build for plain `<script>` tags cannot
 * split off a chunk and swaps this file for one that finds KaTeX in another way.
 */
export async function loadKatex() {
  // By their names, so that what else KaTeX can do is left out of a page in one file.
  const { ParseError, render } = await import('katex');
  return { ParseError, render };
}
