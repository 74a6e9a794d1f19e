/** Manim's rate functions: how far an animation is at a share t of its time, both 0 to 1. */
import { SMOOTH_RATES } from './rates-smooth.js';

export { smooth } from './rates-smooth.js';

type Rate = (t: number) => number;

const CURVES = [
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
const WAYS = ['In', 'Out', 'InOut'] as const;

/** The name of a rate function of easings.net. */
export type EaseName = `ease${(typeof WAYS)[number]}${(typeof CURVES)[number]}`;

/** A rate function by name. */
export type RateName = keyof typeof SMOOTH_RATES | EaseName;

/** Those of easings.net, which few scenes use: they come with `rates-ease.ts`, when one does. */
const EASE_NAMES = CURVES.flatMap((curve) => WAYS.map((way) => `ease${way}${curve}` as const));

/** All the names. */
export const RATE_NAMES: readonly RateName[] = [
  ...(Object.keys(SMOOTH_RATES) as RateName[]),
  ...EASE_NAMES,
];

const RATES = new Map<string, Rate>(Object.entries(SMOOTH_RATES));

/** Enters rate functions that have come. */
export function addRates(rates: Readonly<Record<EaseName, Rate>>): void {
  for (const [name, rate] of Object.entries(rates)) RATES.set(name, rate);
}

/** Whether a word is the name of a rate function that has not come. */
export const isMissingRate = (word: string): boolean =>
  EASE_NAMES.includes(word as EaseName) && !RATES.has(word);

/** The rate function of that name. Some go beyond 0 and 1 on their way, some do not end at 1. */
export function rate(name: RateName): Rate {
  const known = RATES.get(name);
  if (!known) throw new Error(`the rate '${name}' is not loaded`);
  return known;
}

/**
 * How far part `index` of `count` is when the whole is at `alpha`: Manim's `get_sub_alpha`.
 * With a lag ratio of 0 all parts go together, with 1 they follow one another.
 */
export function lagged(alpha: number, index: number, count: number, lagRatio: number): number {
  if (alpha >= 1) return 1; // the sum below may round to a hair less, and leave the last part undone
  const whole = (count - 1) * lagRatio + 1;
  return Math.min(1, Math.max(0, alpha * whole - index * lagRatio));
}
