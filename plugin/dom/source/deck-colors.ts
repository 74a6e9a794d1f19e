/**
 * Layout tools compute with the colours that they are given, so these must be plain. Each colour of the
 * deck has a plain one that stands in for it, and is put in its place in what the tool has made.
 */
import type { ColorName } from '../../core/palette.js';
import { cssColor } from '../../core/palette.js';

/** What a plain colour is that stands in for another: no diagram has it else. */
const PLAIN = /#f00b([0-9a-f]{2})\b|rgba?\(240, ?11, ?(\d+)(?:, ?[\d.]+)?\)/gi;

export interface DeckColors {
  /** The plain colour that stands in for a colour of the palette, or for a share of it on the ground. */
  of(name: ColorName, percent?: number): string;
  /** The plain colour that stands in for the ground. */
  readonly ground: string;
  /** Puts the deck's colours in their places. */
  restore(svg: string): string;
}

/** @param ground - the CSS colour that is behind the diagram. */
export function deckColors(ground: string): DeckColors {
  const colors: string[] = [];
  const standIn = (css: string) => {
    if (!colors.includes(css)) colors.push(css);
    return `#f00b${colors.indexOf(css).toString(16).padStart(2, '0')}`;
  };
  return {
    of: (name, percent = 100) =>
      standIn(
        percent === 100
          ? cssColor(name)
          : `color-mix(in srgb, ${cssColor(name)} ${percent}%, ${ground})`,
      ),
    ground: standIn(ground),
    restore: (svg) =>
      svg.replace(PLAIN, (plain, hex, decimal) => {
        const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return colors[number] ?? plain;
      }),
  };
}
