import { colorProperty, SHADED } from '../core/palette.js';
import { PALETTES, type PaletteValues } from './palettes.js';

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
  return [
    rule(`${isLight},\n.reveal section.has-light-background`, ({ light }) => light),
    // A dark slide in a light deck: Manim's own.
    rule(`${isLight} section.has-dark-background`, () => 'initial'),
    rule(isColorBlind, ({ colorBlind }) => colorBlind),
    rule(`${isLight}${isColorBlind}`, ({ colorBlindLight }) => colorBlindLight),
    `@media (forced-colors: active) {\n${system}}\n`,
  ].join('\n');
}

/** How far a shade is on its way to the colour of words; below 0, to the ground. */
const SHADES = { A: 0.5, B: 0.25, C: 0, D: -0.2, E: -0.4 };

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
  const lines = Object.entries(PALETTES).flatMap(([name, values]) => {
    const value = valueIn(values, name);
    if (value === undefined) return [];
    const shades = SHADED.some((each) => each === name) ? Object.entries(SHADES) : [];
    const towards = (ground: boolean) => {
      const ends = PALETTES[ground ? 'BLACK' : 'WHITE'];
      return valueIn(ends, '') ?? (ground ? '#000' : '#fff');
    };
    return [
      `  ${colorProperty(name)}: ${value};\n`,
      ...shades.map(
        ([letter, share]) =>
          `  ${colorProperty(`${name}_${letter}`)}: ${mixed(value, towards(share < 0), Math.abs(share))};\n`,
      ),
    ];
  });
  return `${selector} {\n${lines.join('')}}\n`;
}
