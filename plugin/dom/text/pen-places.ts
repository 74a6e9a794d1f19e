import type { Font } from '../../core/part.js';
import { fontOf } from './fonts.js';

/** A large size: engines round the advance of a glyph to whole pixels. */
const SIZE = 1000;

/** Scripts whose letters do not join or change places: each can be put where it belongs. */
const APART =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * Where the pen stands before each glyph of a line, in em from the line's start. A glyph is a
 * `<tspan>`, and engines differ in what they do there: Firefox and WebKit do not kern across it,
 * WebKitGTK also rounds advances at the size of the screen (tried with Firefox 140, WebKitGTK 2.50:
 * a title was 6 pixels longer). Told its place, each glyph stands at the same place in all of them.
 *
 * @param fonts - of each of the glyphs.
 * @returns nothing for scripts that join their letters.
 */
export function penPlaces(
  pen: CanvasRenderingContext2D,
  fonts: readonly Font[],
  glyphs: readonly string[],
): number[] | undefined {
  if (!APART.test(glyphs.join(''))) return undefined;
  let start = 0;
  let end = 0;
  let before = '';
  return glyphs.map((glyph, i) => {
    const font = fonts[i] as Font;
    if (font !== fonts[i - 1]) {
      pen.font = fontOf(font, SIZE);
      start = end;
      before = '';
    }
    // With the glyph and without it alone: so the kerning before it counts.
    before += glyph;
    end = start + pen.measureText(before).width;
    return (end - pen.measureText(glyph).width) / SIZE;
  });
}
