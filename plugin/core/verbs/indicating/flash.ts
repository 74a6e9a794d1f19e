import { color, length, type Place, strokeWidth } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import { line } from '../../kinds/connectors/line.js';
import { type Point, turned } from '../../units.js';
import { aimedAtPlace, type Options, verb } from '../verb.js';
import { passingWindow } from './passing-window.js';

const fields = {
  verb: choice('flash'),
  ...aimedAtPlace,
  /** Units. */
  lineLength: withDefault(length, 0.2),
  /** How many there are. */
  numLines: withDefault(number(1, 100), 12),
  /** From the middle to where the lines begin, in units. */
  flashRadius: withDefault(length, 0.1),
  /** Hundredths of a unit. */
  lineStrokeWidth: withDefault(strokeWidth, 3),
  color: withDefault(color, 'YELLOW'),
  /** How much of each line is seen at a time, as a share of it. */
  timeWidth: withDefault(number(0.01, 100), 1),
};

/** Manim's `Flash`. */
export interface Flash extends Written<typeof fields> {}

/**
 * Manim's `Flash`: lines burst out of the middle of a mobject, or out of a point, and are gone.
 * @param target - the id of a mobject, a point, or a place by coordinates.
 * @example
 * flash('bulb', { flashRadius: 0.6, lineLength: 0.4 });
 */
export const flash = verb(
  (target: Place, options: Options<Flash> = {}): Flash => ({ verb: 'flash', target, ...options }),
  {
    verb: 'flash',
    fields,
    timing: () => ({ runTime: 1, lagRatio: 0, rate: 'smooth' }),
    passing: ({ numLines, flashRadius, lineLength, lineStrokeWidth, color }) =>
      Array.from({ length: Math.round(numLines) }, (_, i) => {
        const at = (x: number): Point => turned([x, 0], (i * 2 * Math.PI) / Math.round(numLines));
        return line(`line${i}`, at(flashRadius), at(flashRadius + lineLength), {
          strokeWidth: lineStrokeWidth,
          color,
        });
      }),
    tracks({ target, timeWidth }, cue) {
      const way = { opacity: 1, away: cue.boxNow(target).center };
      const window = passingWindow(timeWidth);
      return cue.passing.flatMap((leaf) => [
        ...cue.pass(leaf),
        cue.track(leaf, 'way', () => way),
        cue.track(leaf, 'drawn', (share) => [window(share)]),
      ]);
    },
  },
);
