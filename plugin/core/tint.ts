import { round } from './units.js';

/** A colour in numbers, as most authors write it. */
const HEX = /^#[\da-f]{6}$/i;

/**
 * The way from one CSS colour to another. In sRGB, as Manim does. What is told in numbers is mixed here, for
 * a browser needs four times as long to read `color-mix`. The rest is left to it, so that colours which are
 * custom properties of a theme can be mixed.
 */
export function mixedColor(from: string, to: string): (share: number) => string {
  const between = HEX.test(from) && HEX.test(to) ? mixedHex(from, to) : mixedByBrowser(from, to);
  return (share) => {
    if (share <= 0 || from === to) return from;
    return share >= 1 ? to : between(share);
  };
}

const mixedByBrowser = (from: string, to: string) => (share: number) =>
  `color-mix(in srgb, ${to} ${round(share * 100, 1)}%, ${from})`;

const channelsOf = (hex: string) =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

function mixedHex(from: string, to: string): (share: number) => string {
  const end = channelsOf(to);
  const start = channelsOf(from).map((n, i) => [n, (end[i] as number) - n] as const);
  return (share) => `rgb(${start.map(([n, more]) => Math.round(n + more * share))})`;
}
