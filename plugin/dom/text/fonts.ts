import { type InTime, inTime } from '../patience.js';

/** Text is measured at this size: engines round metrics at small ones. */
export const LARGE = 200;

/** The font shorthand, at a size in pixels, that an element's text would have. */
export function fontOf(reference: Element, size = LARGE): string {
  const { fontFamily, fontStyle, fontWeight } = getComputedStyle(reference);
  return `${fontStyle} ${fontWeight} ${size}px ${fontFamily}`;
}

/** Waits for the fonts of some text, but not for ever. */
export async function loadFonts(text: string, reference: Element): Promise<InTime<void>> {
  if (text === '') return { value: undefined };
  // A font that cannot be loaded is no mistake of the scene's author: the fallback serves.
  const loaded = document.fonts.load(fontOf(reference), text).then(
    () => {},
    () => {},
  );
  return inTime(loaded);
}
