/** What a code, its lines and what is behind them have in common. */
import { type Complete, name, number, withDefault } from '../../field.js';
import { EM } from '../../units.js';

/** How the letters of a code look. */
export const codeLook = {
  /** Manim's size of a font. */
  fontSize: withDefault(number(1, 1000), 24),
  /** From baseline to baseline, in em. */
  lineSpacing: withDefault(number(0, 10), 1.5),
  /** A CSS font family. `monospace` is the theme's: `--scene-code-font`, or that of reveal's code. */
  font: withDefault(name, 'monospace'),
};

/** From the numbers of lines to the lines, in units; Manim's. */
const GAP = 0.25;

/**
 * Where a line begins: they stand below one another, the first baseline at the origin.
 *
 * @param digits - for which there is room before it.
 * @param line - which one it is; the first is 1.
 */
export const startOf = (look: Complete<typeof codeLook>, digits: number, line = 1) => ({
  after: '0'.repeat(digits),
  gap: digits > 0 ? GAP : 0,
  down: (line - 1) * look.fontSize * EM.text * look.lineSpacing,
});
