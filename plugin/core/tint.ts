import { round } from './units.js';

/**
 * The way from one CSS colour to another. What is in between is left to the browser, so that colours
 * which are custom properties of a theme can be mixed. In sRGB, as Manim does.
 */
export function mixedColor(from: string, to: string): (share: number) => string {
  return (share) => {
    if (share <= 0 || from === to) return from;
    if (share >= 1) return to;
    return `color-mix(in srgb, ${to} ${round(share * 100, 1)}%, ${from})`;
  };
}
