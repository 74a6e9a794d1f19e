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

/** Colours that have shades: lighter ones, A and B, and darker ones, D and E; C is the colour itself. */
export const SHADED = [
  'GRAY',
  'BLUE',
  'TEAL',
  'GREEN',
  'YELLOW',
  'GOLD',
  'RED',
  'MAROON',
  'PURPLE',
] as const;

/** Manim's name of a colour. */
export type ColorName = keyof typeof COLORS;

/** Manim's name of a shade, lighter or darker than its colour. */
export type ShadeName = `${(typeof SHADED)[number]}_${'A' | 'B' | 'C' | 'D' | 'E'}`;

/** All the names. */
export const COLOR_NAMES = [
  ...(Object.keys(COLORS) as ColorName[]),
  ...SHADED.flatMap((name) => [...'ABCDE'].map((shade) => `${name}_${shade}` as ShadeName)),
];

/**
 * The CSS colour for a colour of a scene: `'BLUE'` gives `var(--scene-blue, #58C4DD)`; anything else
 * is CSS already. What shades look like is told in the stylesheet alone; without it they are the colour.
 */
export function cssColor(color: string): string {
  if (Object.hasOwn(COLORS, color)) {
    return `var(${colorProperty(color)}, ${COLORS[color as ColorName]})`;
  }
  return (COLOR_NAMES as readonly string[]).includes(color)
    ? `var(${colorProperty(color)}, ${cssColor(color.slice(0, -2))})`
    : color;
}

/** The CSS custom property of a colour. */
export function colorProperty(name: string): string {
  return `--scene-${name.toLowerCase()}`;
}
