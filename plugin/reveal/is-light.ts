import { luminance, readColor } from '../dom/css-color.js';

/** Where white text and black text have the same contrast, as WCAG 2 counts it. */
const MIDDLE = 0.179;

/** Whether a deck's background is light, so that Manim's colours, made for black, would be lost on it. */
export function isLight(viewport: Element): boolean {
  for (let at: Element | null = viewport; at; at = at.parentElement) {
    const color = readColor(getComputedStyle(at).backgroundColor);
    if (color && color[3] >= 0.5) return luminance(color) > MIDDLE;
  }
  return true; // nobody has painted the browser's white page
}
