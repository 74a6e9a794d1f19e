import { round } from './units.js';

/**
 * The way from one CSS colour to another. In sRGB, as Manim does. What is told in six digits is mixed here, for
 * a browser needs four times as long to read `color-mix`. The rest is left to it, so that colours which are
 * custom properties of a theme can be mixed.
 */
export function mixedColor(from: string, to: string): (share: number) => string {
  const [start, end] = [channelsOf(from), channelsOf(to)];
  return (share) => {
    if (share <= 0 || from === to) return from;
    if (share >= 1) return to;
    return start && end
      ? `rgb(${start.map((n, i) => Math.round(n + ((end[i] as number) - n) * share))})`
      : `color-mix(in srgb, ${to} ${round(share * 100, 1)}%, ${from})`;
  };
}

/** Red, green and blue, 0 to 255. */
const channelsOf = (color: string) =>
  /^#[\da-f]{6}$/i.test(color)
    ? [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
    : undefined;
