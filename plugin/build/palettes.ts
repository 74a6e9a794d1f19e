/**
 * The palettes beside Manim's own, which is for a black board. For a white one a colour is as dark as
 * text on white must be. The colour-blind's are after Okabe and Ito, "Color Universal Design" (2008):
 * told apart with any kind of colour vision.
 */
import type { ColorName, SHADED } from '../core/palette.js';

/** The values of a colour. Grays are the same in the colour-blind's palettes. */
export interface PaletteValues {
  readonly light: string;
  readonly colorBlind?: string;
  readonly colorBlindLight?: string;
}

/**
 * Manim's colours of which only imported scenes speak: those of one light or two, in which it draws marks, and
 * a pink. On white some of them could not be seen.
 */
export const MANIM_ONLY = {
  PURE_RED: '#FF0000',
  PURE_GREEN: '#00FF00',
  PURE_BLUE: '#0000FF',
  PURE_CYAN: '#00FFFF',
  PURE_MAGENTA: '#FF00FF',
  PURE_YELLOW: '#FFFF00',
  LIGHT_PINK: '#DC75CD',
} as const;

type Name = ColorName | 'QUIET' | 'PANEL' | keyof typeof MANIM_ONLY;

export const PALETTES: Readonly<Record<Name, PaletteValues>> = {
  WHITE: { light: '#16181d' },
  // Text beside other text; Manim has no name for it.
  QUIET: { light: '#44474d' },
  // The ground of code; the board's own is lighter or darker.
  PANEL: { light: '#f2f3f5' },
  GRAY: { light: '#5f6368' },
  BLACK: { light: '#fff' },
  BLUE: { light: '#0b6f8c', colorBlind: '#56b4e9', colorBlindLight: '#0457ea' },
  TEAL: { light: '#0b7a63', colorBlind: '#8fe0d0', colorBlindLight: '#00665c' },
  GREEN: { light: '#2f7d1f', colorBlind: '#009e73', colorBlindLight: '#038167' },
  YELLOW: { light: '#8a6100', colorBlind: '#f0e442', colorBlindLight: '#514302' },
  GOLD: { light: '#9a5800', colorBlind: '#ffc94d', colorBlindLight: '#7d5200' },
  ORANGE: { light: '#b84a00', colorBlind: '#e69f00', colorBlindLight: '#9a6612' },
  RED: { light: '#c62828', colorBlind: '#d55e00', colorBlindLight: '#601527' },
  MAROON: { light: '#8e2f45', colorBlind: '#c26079', colorBlindLight: '#6e1f38' },
  PURPLE: { light: '#7b3fa0', colorBlind: '#cc79a7', colorBlindLight: '#6f15a1' },
  PINK: { light: '#a81c93', colorBlind: '#f5b7d5', colorBlindLight: '#8c1a6a' },
  PURE_RED: { light: '#d00000' },
  PURE_GREEN: { light: '#007d00' },
  PURE_BLUE: { light: '#0000ff' },
  PURE_CYAN: { light: '#007a85' },
  PURE_MAGENTA: { light: '#b800b8' },
  PURE_YELLOW: { light: '#756600' },
  LIGHT_PINK: { light: '#b949a9' },
};

/** Manim's own shades, of which the stylesheet alone tells. C is the colour itself. */
export const MANIM_SHADES: Readonly<
  Record<(typeof SHADED)[number], Readonly<Record<'A' | 'B' | 'D' | 'E', string>>>
> = {
  GRAY: { A: '#DDDDDD', B: '#BBBBBB', D: '#444444', E: '#222222' },
  BLUE: { A: '#C7E9F1', B: '#9CDCEB', D: '#29ABCA', E: '#236B8E' },
  TEAL: { A: '#ACEAD7', B: '#76DDC0', D: '#55C1A7', E: '#49A88F' },
  GREEN: { A: '#C9E2AE', B: '#A6CF8C', D: '#77B05D', E: '#699C52' },
  YELLOW: { A: '#FFF1B6', B: '#FFEA94', D: '#F4D345', E: '#E8C11C' },
  GOLD: { A: '#F7C797', B: '#F9B775', D: '#E1A158', E: '#C78D46' },
  RED: { A: '#F7A1A3', B: '#FF8080', D: '#E65A4C', E: '#CF5044' },
  MAROON: { A: '#ECABC1', B: '#EC92AB', D: '#A24D61', E: '#94424F' },
  PURPLE: { A: '#CAA3E8', B: '#B189C6', D: '#715582', E: '#644172' },
};
