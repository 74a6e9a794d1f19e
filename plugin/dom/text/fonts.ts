import type { Font } from '../../core/part.js';
import { type InTime, inTime } from '../patience.js';

/** Text is measured at this size: engines round metrics at small ones. */
export const LARGE = 200;

/**
 * The font that an element's text would have.
 *
 * @param family - in place of the element's own; `monospace` is what the theme says it is.
 */
export function faceOf(reference: Element, family?: string): Font {
  const style = getComputedStyle(reference);
  const theme = ['--scene-code-font', '--r-code-font'].map((name) =>
    style.getPropertyValue(name).trim(),
  );
  return {
    family: family === 'monospace' ? theme.find(Boolean) || family : (family ?? style.fontFamily),
    style: style.fontStyle,
    weight: style.fontWeight,
  };
}

/** The font shorthand, at a size in pixels. */
export const fontOf = ({ family, style, weight }: Font, size = LARGE): string =>
  `${style} ${weight} ${size}px ${family}`;

/** Waits for the fonts of some text, but not for ever. */
export async function loadFonts(texts: ReadonlyMap<string, string>): Promise<InTime<void>> {
  // A font that cannot be loaded is no mistake of the scene's author: the fallback serves.
  const loads = [...texts]
    .filter(([, text]) => text !== '')
    .map(([font, text]) => document.fonts.load(font, text));
  return inTime(Promise.allSettled(loads).then(() => {}));
}
