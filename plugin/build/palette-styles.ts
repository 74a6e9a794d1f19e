import { colorProperty } from '../core/palette.js';
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

/** A colour without a value in a palette keeps the one it has. */
function rule(
  selector: string,
  valueIn: (values: PaletteValues, name: string) => string | undefined,
): string {
  const lines = Object.entries(PALETTES).flatMap(([name, values]) => {
    const value = valueIn(values, name);
    return value === undefined ? [] : [`  ${colorProperty(name)}: ${value};\n`];
  });
  return `${selector} {\n${lines.join('')}}\n`;
}
