/** Manim's colours by their names, which a deck's theme and palette may give other values. */
import { MANIM_PURE, MANIM_SHADES } from '../../build/palettes.js';
import { COLORS, colorProperty, cssColor } from '../../core/palette.js';
import type { Scene } from '../../core/scene.js';
import { rgbaOf } from './verbs/look-of.js';

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

/**
 * Whether a scene has dark panels of its own, such as those of code, on which a theme's dark words could not be
 * read: they have no name, or light words upon them have none.
 */
export function hasOwnPanels({ mobjects }: Scene): boolean {
  const panels: string[] = [];
  const words: string[] = [];
  const look = (told: unknown) => {
    const { kind, fill, fillOpacity = 0, members = [] } = told as Told;
    if (kind === 'path' && fill && fillOpacity >= 0.5 && isDark(fill)) panels.push(fill);
    if (kind === 'text')
      mapColors(told, (hex) => {
        words.push(hex);
        return hex;
      });
    members.forEach(look);
  };
  mobjects.forEach(look);
  const isOwn = (hex: string) => !NAMES.has(hex);
  return panels.some(isOwn) || (panels.length > 0 && words.some(isOwn));
}

interface Told {
  readonly kind?: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly members?: readonly unknown[];
}

const isDark = (hex: string) => Math.max(...rgbaOf(hex).slice(0, 3)) < 0.35;

const HEX = /^#[\dA-F]{6}(?:[\dA-F]{2})?$/;
/** Fields that hold a colour, or several: by words of a text, or in the course of an animation. */
const FIELDS = new Set(['color', 'fill', 'stroke', 'colors']);

/** Data in which each colour is another. */
function mapColors(told: unknown, to: (hex: string) => string, isColor = false): unknown {
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
