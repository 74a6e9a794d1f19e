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

/** The lighter ones of a colour, A and B, and the darker ones, D and E; C is the colour itself. */
const SHADES = {
  GRAY: 'DDDDDDBBBBBB444444222222',
  BLUE: 'C7E9F19CDCEB29ABCA236B8E',
  TEAL: 'ACEAD776DDC055C1A749A88F',
  GREEN: 'C9E2AEA6CF8C77B05D699C52',
  YELLOW: 'FFF1B6FFEA94F4D345E8C11C',
  GOLD: 'F7C797F9B775E1A158C78D46',
  RED: 'F7A1A3FF8080E65A4CCF5044',
  MAROON: 'ECABC1EC92ABA24D6194424F',
  PURPLE: 'CAA3E8B189C6715582644172',
} as const;

/** Colours that have shades. */
export const SHADED = Object.keys(SHADES) as (keyof typeof SHADES)[];

/** Manim's name of a colour. */
export type ColorName = keyof typeof COLORS;

/** Manim's name of a shade, lighter or darker than its colour. */
export type ShadeName = `${keyof typeof SHADES}_${'A' | 'B' | 'C' | 'D' | 'E'}`;

const VALUES: Readonly<Record<string, string>> = {
  ...COLORS,
  ...Object.fromEntries(
    SHADED.flatMap((name) => [
      [`${name}_C`, COLORS[name]],
      ...[...'ABDE'].map((letter, i) => [
        `${name}_${letter}`,
        `#${SHADES[name].slice(6 * i, 6 * i + 6)}`,
      ]),
    ]),
  ),
};

/** All the names. */
export const COLOR_NAMES = Object.keys(VALUES) as (ColorName | ShadeName)[];

/**
 * The CSS colour for a colour of a scene: `'BLUE'` gives `var(--scene-blue, #58C4DD)`; anything else
 * is CSS already.
 */
export function cssColor(color: string): string {
  return Object.hasOwn(VALUES, color) ? `var(${colorProperty(color)}, ${VALUES[color]})` : color;
}

/** The CSS custom property of a colour. */
export function colorProperty(name: string): string {
  return `--scene-${name.toLowerCase()}`;
}
