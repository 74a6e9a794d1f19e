/** Manim's colours. Each is a CSS custom property, so that themes can redefine it. */
const COLORS = {
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
  return color in COLORS
    ? `var(--scene-${color.toLowerCase()}, ${COLORS[color as ColorName]})`
    : color;
}
