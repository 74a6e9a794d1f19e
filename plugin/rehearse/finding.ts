import type { Rect } from './rect.js';
import type { Seen } from './seen.js';

/** How bad it is: wrong in front of everybody, not as it could be, or worth a thought. */
export const SEVERITIES = ['breaks', 'ugly', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check has found at a stop. */
export interface Found {
  readonly severity: Severity;
  /** What it is about, by the ids of the things. */
  readonly of: readonly string[];
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** What to do about it, in a sentence. */
  readonly fix: string;
  /** Where it is seen; nowhere for what is not seen. */
  readonly where?: Rect;
  /** The checks that the things are accepted by. */
  readonly accepts?: readonly string[];
  /** It may be meant for a while: wrong only if it is so at every stop where the things are seen. */
  readonly isLasting?: boolean;
}

/** What a check may be told. */
export interface Measures {
  /** The smallest text that the last row can read, as a share of the slide's height. */
  readonly lastRow: number;
}

/** Something that can be wrong with what is seen at one stop. */
export interface Check {
  /** As `data-rehearse-accept` has it. */
  readonly name: string;
  look(seen: Seen, measures: Measures): readonly Found[];
}

/** A finding in its place in the deck. */
export interface Finding extends Omit<Found, 'accepts' | 'isLasting'> {
  readonly check: string;
  /** From 1, in the order of reading. */
  readonly slide: number;
  /** How many of the slide's fragments are shown; a half stop is in the middle of a movement. */
  readonly stop: number;
  /** The last stop of the slide where it is still so. */
  readonly until: number;
}
