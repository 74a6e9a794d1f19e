/** Manim's colours by their names, which a deck's theme and palette may give other values. */
import { MANIM_ONLY, MANIM_SHADES } from '../../build/palettes.js';
import { COLORS, colorProperty, cssColor } from '../../core/palette.js';
import type { Scene } from '../../core/scene.js';
import { mixedRow } from './gradients.js';

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(COLORS).map(([name, hex]) => [hex, name] as const),
  ...Object.entries(MANIM_SHADES).flatMap(([name, shades]) =>
    Object.entries(shades).map(([letter, hex]) => [hex, `${name}_${letter}`] as const),
  ),
]);

/** With those that only a stylesheet knows. */
const IN_CSS: ReadonlyMap<string, string> = new Map([
  ...[...NAMES].map(([hex, name]) => [hex, cssColor(name)] as const),
  ...Object.entries(MANIM_ONLY).map(
    ([name, hex]) => [hex, `var(${colorProperty(name)}, ${hex})`] as const,
  ),
]);

/** Manim's board, if a script asks for no other. */
export const BOARD = '#000000';

/** Whether Manim has a name for a colour. */
export const hasName = (hex: string): boolean => NAMES.has(hex);

/**
 * The same scene, and what is told beside it, with names in the place of their colours, and what is mixed of them.
 *
 * @param kept - the ids of what has the colours that it has.
 */
export function inPalette<T extends { readonly scene: Scene }>(
  told: T,
  kept: ReadonlySet<string>,
): T {
  // A colour is the same wherever the scene tells it, so that what begins to move does not jump to another.
  const inCss = new Map(IN_CSS);
  for (const row of rowsOf(told.scene)) {
    mixedRow(row, IN_CSS).forEach((color, i) => {
      const hex = row[i] as string;
      if (color !== hex && !inCss.has(hex)) inCss.set(hex, color);
    });
  }
  return mapColors(told, (hex) => named(hex, inCss), kept) as T;
}

/** A name, or a mixture of two; what is seen through is mixed with nothing. */
function named(hex: string, inCss: ReadonlyMap<string, string>): string {
  const opaque = hex.slice(0, 7);
  const css = inCss.get(opaque);
  const alpha = hex.slice(7);
  if (!css || alpha === '00') return hex;
  if (!alpha) return NAMES.get(opaque) ?? css;
  const share = Math.round((Number.parseInt(alpha, 16) / 255) * 1000) / 10;
  return `color-mix(in srgb, ${css} ${share}%, transparent)`;
}

/**
 * Colours that can be seen and may be a gradient, in order: each course, all that is filled, and all that is
 * drawn. Of a course the latter two have the end.
 */
function rowsOf(scene: Scene): string[][] {
  const [fills, strokes]: [string[], string[]] = [[], []];
  const courses: string[][] = [];
  const look = (told: unknown, row?: string[]): void => {
    if (typeof told === 'string') {
      if (row && HEX.test(told) && told.slice(7) !== '00') row.push(told.slice(0, 7));
    } else if (Array.isArray(told)) {
      for (const each of told) look(each, row);
    } else if (typeof told === 'object' && told !== null) {
      const { color, values, ...rest } = told as Record<string, unknown>;
      if (row && Array.isArray(values)) {
        const course: string[] = [];
        look(values, course);
        courses.push(course);
        row.push(...course.slice(-1));
      } else {
        // A text's own before those of its parts, for it is that of the first letter.
        look(color, fills);
        for (const [key, value] of Object.entries({ ...rest, values })) {
          look(value, key === 'stroke' ? strokes : FIELDS.has(key) ? fills : row);
        }
      }
    }
  };
  look(scene);
  return [...courses, fills, strokes];
}

const HEX = /^#[\dA-F]{6}(?:[\dA-F]{2})?$/;
/** Fields that hold a colour, or several: by words of a text, or in the course of an animation. */
const FIELDS = new Set(['color', 'fill', 'stroke', 'colors']);

/** Data in which each colour is another, but for what has one of some ids, or happens to it. */
export function mapColors(
  told: unknown,
  to: (hex: string) => string,
  but: ReadonlySet<unknown> = new Set(),
  isColor = false,
): unknown {
  if (typeof told === 'string') return isColor && HEX.test(told) ? to(told) : told;
  if (Array.isArray(told)) return told.map((each) => mapColors(each, to, but, isColor));
  if (typeof told !== 'object' || told === null) return told;
  const { id, target } = told as { readonly id?: unknown; readonly target?: unknown };
  if (but.has(id) || but.has(target)) return told;
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => [
      key,
      mapColors(value, to, but, isColor || FIELDS.has(key)),
    ]),
  );
}
