import { seconds, type Target } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import { ORIGIN } from '../../units.js';
import { aimed, eachLeaf, type Options, verb } from '../verb.js';

const fields = {
  verb: choice('blink'),
  ...aimed,
  /** Seconds for which it is seen, before each time and in the end. */
  timeOn: withDefault(seconds, 0.5),
  /** Seconds for which it is not. */
  timeOff: withDefault(seconds, 0.5),
  /** How often it goes and comes again. */
  blinks: withDefault(number(1, 100), 1),
};

/** Manim's `Blink`. */
export interface Blink extends Written<typeof fields> {}

/** Seconds in which it goes, and in which it comes. */
const FADE = 0.05;

/**
 * Manim's `Blink`: the target goes and comes again. It takes a twentieth of a second for either, where
 * Manim's takes none.
 * @example
 * blink('cursor', { blinks: 3 });
 */
export const blink = verb(
  (target: Target, options: Options<Blink> = {}): Blink => ({
    verb: 'blink',
    target,
    ...options,
  }),
  {
    verb: 'blink',
    fields,
    timing: (_, self) => ({ runTime: Math.max(0.001, lasting(self)), lagRatio: 0, rate: 'linear' }),
    tracks(self, cue) {
      const { timeOn, timeOff } = self;
      const whole = lasting(self);
      const opacityAt = (share: number) => {
        const time = (share * whole) % (timeOn + timeOff || 1);
        const gone = Math.min(time - timeOn, timeOn + timeOff - time) / FADE;
        return 1 - Math.min(1, Math.max(0, gone));
      };
      return eachLeaf(cue, (leaf, { way }, turn) => [
        cue.track(
          leaf,
          'way',
          (share) => {
            const opacity = opacityAt(share);
            if (share === 1) return undefined; // whatever was on its way then has arrived
            if (opacity === 1) return way;
            return { ...way, away: way?.away ?? ORIGIN, opacity: opacity * (way?.opacity ?? 1) };
          },
          turn,
        ),
      ]);
    },
  },
);

interface Times {
  readonly timeOn: number;
  readonly timeOff: number;
  readonly blinks: number;
}

const lasting = ({ timeOn, timeOff, blinks }: Times) =>
  Math.round(blinks) * (timeOn + timeOff) + timeOn;
