import { colorProperty, SHADED } from '../core/palette.js';
import { MANIM_SHADES, PALETTES, type PaletteValues } from './palettes.js';

/** Colours that others are seen on. */
const GROUNDS = ['BLACK', 'PANEL'];

/** The part of the stylesheet that gives the colours their values: a rule for each palette. */
export function paletteStyles(): string {
  const isLight = '[data-scene-colors="light"]';
  const isColorBlind = '[data-scene-palette="colour-blind"]';
  // What the system's own colours set against each other is legible by definition.
  const system = rule('[data-scene]', (_, name) =>
    GROUNDS.includes(name) ? 'Canvas' : 'CanvasText',
  );
  // On a dark slide of a light deck the colours are Manim's own.
  const isDark = `${isLight} section.has-dark-background`;
  return [
    `:root,\n${isDark} {\n${manimShades()}}\n`,
    rule(`${isLight},\n.reveal section.has-light-background`, ({ light }) => light),
    rule(isDark, () => 'initial'),
    rule(isColorBlind, ({ colorBlind }) => colorBlind),
    rule(`${isLight}${isColorBlind}`, ({ colorBlindLight }) => colorBlindLight),
    `@media (forced-colors: active) {\n${system}}\n`,
  ].join('\n');
}

const line = (name: string, value: string) => `  ${colorProperty(name)}: ${value};\n`;

const manimShades = () =>
  SHADED.flatMap((name) =>
    Object.entries(MANIM_SHADES[name]).map(([shade, value]) => line(`${name}_${shade}`, value)),
  ).join('');

/**
 * How far a shade is on its way to the colour of words; below 0, to the ground, on which it can still be read: at
 * least 3 to 1 on white. Manim's grays go further, to what is hardly seen on its board.
 */
const SHARES = { A: 0.5, B: 0.25, D: -0.12, E: -0.24 };
const GRAYS = { ...SHARES, D: -0.5, E: -0.8 };

/** A colour on its way to another one, each as `#fff` or `#ffffff`; words of CSS stay. */
function mixed(from: string, to: string, share: number): string {
  if (!from.startsWith('#')) return from;
  const channels = (hex: string) =>
    (hex.length === 4
      ? [...hex.slice(1)].map((each) => each + each)
      : (hex.match(/\w\w/g) ?? [])
    ).map((each) => Number.parseInt(each, 16));
  const ends = channels(to);
  const made = channels(from).map((each, i) => Math.round(each + ((ends[i] ?? 0) - each) * share));
  return `#${made.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour without a value in a palette keeps the one it has. */
function rule(
  selector: string,
  valueIn: (values: PaletteValues, name: string) => string | undefined,
): string {
  const ink = valueIn(PALETTES.WHITE, 'WHITE') ?? '#fff';
  const ground = valueIn(PALETTES.BLACK, 'BLACK') ?? '#000';
  const lines = Object.entries(PALETTES).flatMap(([name, values]) => {
    const value = valueIn(values, name);
    if (value === undefined) return [];
    if (value === 'initial' || !SHADED.some((each) => each === name)) return [line(name, value)];
    const shades = Object.entries(name === 'GRAY' ? GRAYS : SHARES).map(([shade, share]) =>
      line(`${name}_${shade}`, mixed(value, share < 0 ? ground : ink, Math.abs(share))),
    );
    return [line(name, value), ...shades];
  });
  return `${selector} {\n${lines.join('')}}\n`;
}
