/**
 * Manim's colours. Each is a CSS custom property, so that themes can redefine it. Other palettes are
 * told in the stylesheet alone (`../build/palettes.ts`).
 */
export const COLORS = {
  WHITE: '#FFFFFF',
  GRAY: '#888888',
  BLACK: '#000000',
  BLUE: '#58C4DD',
  TEAL: '#5CD0B3',
  GREEN: '#83C167',
  YELLOW: '#F7D96F',
  GOLD: '#F0AC5F',
  ORANGE: '#FF862F',
  RED: '#FC6255',
  MAROON: '#C55F73',
  PURPLE: '#9A72AC',
  PINK: '#D147BD',
} as const;

/** Manim's name of a colour. */
export type ColorName = keyof typeof COLORS;

/** All the names. */
export const COLOR_NAMES = Object.keys(COLORS) as ColorName[];

/**
 * The CSS colour for a colour of a scene: `'BLUE'` gives `var(--scene-blue, #58C4DD)`; anything else
 * is CSS already.
 */
export function cssColor(color: string): string {
  return Object.hasOwn(COLORS, color)
    ? `var(${colorProperty(color)}, ${COLORS[color as ColorName]})`
    : color;
}

/** The CSS custom property of a colour. */
export function colorProperty(name: string): string {
  return `--scene-${name.toLowerCase()}`;
}
