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

function mixedHex(from: string, to: string): (share: number) => string {
  const [start, end] = [from, to].map((color) => Number.parseInt(color.slice(1), 16)) as [
    number,
    number,
  ];
  return (share) => {
    const mixed = [16, 8, 0].map((bits) => {
      const [a, b] = [(start >> bits) & 255, (end >> bits) & 255];
      return Math.round(a + (b - a) * share);
    });
    return `rgb(${mixed})`;
  };
}
