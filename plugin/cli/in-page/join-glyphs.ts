// Runs in the deck's page: lets a line of text be one piece.

/**
 * A line of text at rest needs no element a glyph: the browser shapes a line as a whole, so the
 * picture stays, and a PDF's page takes half the room and time.
 */
export function joinGlyphs(): void {
  for (const line of document.querySelectorAll('.pdf-page .scene-svg text')) {
    const glyphs = [...line.children];
    // A glyph's own place is for engines that do not kern across elements; this one does.
    const isPlain = glyphs.every(
      (glyph) => glyph.matches('tspan') && glyph.getAttributeNames().every((name) => name === 'x'),
    );
    if (glyphs.length > 0 && isPlain) line.replaceChildren(line.textContent ?? '');
  }
}
