/** Manim's colours by their names, which a deck's theme and palette may give other values. */
import { MANIM_PURE, MANIM_SHADES } from '../../build/palettes.js';
import { COLORS, colorProperty, cssColor } from '../../core/palette.js';
import type { Scene } from '../../core/scene.js';

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(MANIM_SHADES).flatMap(([name, shades]) =>
    Object.entries(shades).map(([letter, hex]) => [hex, `${name}_${letter}`] as const),
  ),
  ...Object.entries(COLORS).map(([name, hex]) => [hex, name] as const),
]);

/** Those that only a stylesheet knows. */
const PURE: ReadonlyMap<string, string> = new Map(
  Object.entries(MANIM_PURE).map(([name, hex]) => [hex, `var(${colorProperty(name)}, ${hex})`]),
);

/** Manim's board, if a script asks for no other. */
export const BOARD = '#000000';

/** Whether Manim has a name for a colour. */
export const hasName = (hex: string): boolean => NAMES.has(hex);

/** The same scene with names in the place of their colours. */
export const inPalette = (scene: Scene): Scene => mapColors(scene, named) as Scene;

/** A name; what is seen through is mixed with nothing. */
function named(hex: string): string {
  const opaque = hex.slice(0, 7);
  const name = NAMES.get(opaque) ?? PURE.get(opaque);
  const alpha = hex.slice(7);
  if (!name || alpha === '00') return hex;
  if (!alpha) return name;
  const share = Math.round((Number.parseInt(alpha, 16) / 255) * 1000) / 10;
  return `color-mix(in srgb, ${cssColor(name)} ${share}%, transparent)`;
}

const HEX = /^#[\dA-F]{6}(?:[\dA-F]{2})?$/;
/** Fields that hold a colour, or several: by words of a text, or in the course of an animation. */
const FIELDS = new Set(['color', 'fill', 'stroke', 'colors']);

/** Data in which each colour is another. */
export function mapColors(told: unknown, to: (hex: string) => string, isColor = false): unknown {
  if (typeof told === 'string') return isColor && HEX.test(told) ? to(told) : told;
  if (Array.isArray(told)) return told.map((each) => mapColors(each, to, isColor));
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => [
      key,
      mapColors(value, to, isColor || FIELDS.has(key)),
    ]),
  );
}
