/** The animations of a script as a recording tells them (plugin/manim, played.py). */
import type { RateName } from '../../../core/rates.js';
import type { Point } from '../../../core/units.js';

/** An animation that is not made of others. */
export interface PlayedOne {
  /** Manim's name; `animate` for all that goes straight; `?` for what no verb stands for. */
  readonly is: string;
  /** Seconds. */
  readonly runTime: number;
  readonly rate?: RateName;
  readonly lagRatio?: number;
  /** The leaves that it is aimed at, in the script's order. */
  readonly of: readonly string[];
  /** Those that they become. */
  readonly into?: readonly string[];
  /** Those that are there only while it runs, in the place of what it becomes. */
  readonly lent?: readonly string[];
  /** What is fitted of one to the other that takes its place, if not both width and height. */
  readonly fit?: 'width' | 'height';
  /** Those of each of the mobjects that change places. */
  readonly rows?: readonly (readonly string[])[];
  /** Those that a mark is about, which is there only while it runs. */
  readonly marked?: readonly string[];
  /** How much of an outline passes by, as a share of it; how long a wave is. */
  readonly timeWidth?: number;
  /** Of a wave. */
  readonly direction?: Point;
  readonly amplitude?: number;
  readonly ripples?: number;
  /** Whether it is a circle that runs around them. */
  readonly circle?: boolean;
  /** SVG's path data of what it goes along. */
  readonly path?: string;
  readonly shift?: Point;
  readonly scale?: number;
  readonly point?: Point;
  readonly color?: string;
  readonly angle?: number;
  readonly about?: Point;
  /** To which a number counts. */
  readonly value?: number;
}

/** Animations as one: Manim's `AnimationGroup`, `LaggedStart` or `Succession`. */
export interface PlayedGroup {
  readonly is: string;
  readonly lagRatio: number;
  /** Seconds, if that is not the sum of its own. */
  readonly runTime?: number;
  readonly animations: readonly Played[];
}

export type Played = PlayedOne | PlayedGroup;

/** The animations of one `play`, and where in the scene that is: the entrance is step 0. */
export interface PlayedAt {
  readonly step: number;
  readonly play: number;
  readonly animations: readonly Played[];
}

/** The leaves that an animation changes. */
export function leavesIn(played: Played): readonly string[] {
  if ('animations' in played) return played.animations.flatMap(leavesIn);
  return [...played.of, ...(played.into ?? []), ...(played.lent ?? [])];
}

/** How long an animation lasts, in seconds. */
export function lastsOf(played: Played): number {
  if (!('animations' in played) || played.runTime !== undefined) return played.runTime ?? 0;
  let [begin, lasts] = [0, 0];
  for (const each of played.animations) {
    const own = lastsOf(each);
    lasts = Math.max(lasts, begin + own);
    begin += own * played.lagRatio;
  }
  return lasts;
}
