import type { Finding } from '../../rehearse/finding.js';

/** What became of a rehearsal; as JSON it is this, too. */
export interface Rehearsed {
  /** How many stops there are. */
  readonly stops: number;
  /** What was not done with each of them, in a sentence. */
  readonly sampled?: string;
  readonly findings: readonly Finding[];
}
