import { readColor, writeColor } from '../../dom/css-color.js';

/** What other programs than browsers read, too: not `oklch()`. What is no colour stays. */
export function plainColor(value: string): string {
  const color = readColor(value);
  return color ? writeColor(color) : value;
}
