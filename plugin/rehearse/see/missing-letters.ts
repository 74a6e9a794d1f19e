/** Pixels; large enough to tell letters apart. */
const SIZE = 24;

/** A code point that is a font's own affair, and no font's. */
const NOBODYS = '\u{10FFFD}';

let pen: CanvasRenderingContext2D | null = null;
const known = new Map<string, boolean>();

/** The letters that no font of the style has: they look as what nobody has. */
export function missingLetters(
  words: string,
  { fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration,
): string {
  const font = `${fontStyle} ${fontWeight} ${SIZE}px ${fontFamily}`;
  const strange = new Set([...words].filter((letter) => isStrange(letter)));
  return [...strange].filter((letter) => isMissing(letter, font)).join('');
}

/** Marks are drawn on the letter before; what is not drawn at all cannot be missing. */
const isStrange = (letter: string) =>
  letter > '\u007e' && !/[\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}]/u.test(letter);

function isMissing(letter: string, font: string): boolean {
  const key = `${font} ${letter}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const missing = pictureOf(letter, font) === pictureOf(NOBODYS, font);
  known.set(key, missing);
  return missing;
}

const nobodys = new Map<string, string>();

function pictureOf(letter: string, font: string): string {
  const before = letter === NOBODYS ? nobodys.get(font) : undefined;
  if (before) return before;
  pen ??= penOf(SIZE * 2);
  if (!pen) return letter;
  pen.clearRect(0, 0, SIZE * 2, SIZE * 2);
  pen.font = font;
  pen.fillText(letter, 4, SIZE * 1.4);
  const picture = pen.getImageData(0, 0, SIZE * 2, SIZE * 2).data.join();
  if (letter === NOBODYS) nobodys.set(font, picture);
  return picture;
}

function penOf(size: number): CanvasRenderingContext2D | null {
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  return canvas.getContext('2d', { willReadFrequently: true });
}
