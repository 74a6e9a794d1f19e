/** Manim's rate functions: how far an animation is at a share t of its time, both 0 to 1. */
import { SMOOTH_RATES } from './rates-smooth.js';

export { smooth } from './rates-smooth.js';

type Rate = (t: number) => number;

const OWN_NAMES = [
  'smoothstep',
  'smootherstep',
  'smoothererstep',
  'rushInto',
  'rushFrom',
  'slowInto',
  'lingering',
  'sqrt',
  'sigmoid',
  'exponentialDecay',
  'runningStart',
  'thereAndBackWithPause',
  'wiggle',
] as const;

/** A rate function of Manim's own that no verb takes by itself, by name. */
export type OwnName = (typeof OWN_NAMES)[number];

/** How easings.net calls its own. */
const ENDS = ['In', 'Out', 'InOut'] as const;
const WAYS = [
  'Sine',
  'Quad',
  'Cubic',
  'Quart',
  'Quint',
  'Expo',
  'Circ',
  'Back',
  'Elastic',
  'Bounce',
] as const;

/** A rate function of easings.net, by name. */
export type EaseName = `ease${(typeof ENDS)[number]}${(typeof WAYS)[number]}`;

/** A rate function by name. */
export type RateName = keyof typeof SMOOTH_RATES | OwnName | EaseName;

/** Those that are loaded when a scene uses one (`load-words.ts`). */
export const MORE_NAMES: readonly RateName[] = [
  ...OWN_NAMES,
  ...WAYS.flatMap((way) => ENDS.map((end): EaseName => `ease${end}${way}`)),
];

/** All the names. */
export const RATE_NAMES = [...(Object.keys(SMOOTH_RATES) as RateName[]), ...MORE_NAMES];

const rates: Record<string, Rate> = { ...SMOOTH_RATES };

/** Makes those known that were loaded. */
export const learnRates = (loaded: Readonly<Record<string, Rate>>): unknown =>
  Object.assign(rates, loaded);

/** The rate function of that name. Some go beyond 0 and 1 on their way, some do not end at 1. */
export const rate = (name: RateName): Rate => rates[name] as Rate; // what a scene uses is loaded

/**
 * How far part `index` of `count` is when the whole is at `alpha`: Manim's `get_sub_alpha`.
 * With a lag ratio of 0 all parts go together, with 1 they follow one another.
 */
export function lagged(alpha: number, index: number, count: number, lagRatio: number): number {
  if (alpha >= 1) return 1; // the sum below may round to a hair less, and leave the last part undone
  const whole = (count - 1) * lagRatio + 1;
  return Math.min(1, Math.max(0, alpha * whole - index * lagRatio));
}
