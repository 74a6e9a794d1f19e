/**
 * What a builder gives in place of a value that it cannot make. The reader tells it, with its place: a
 * builder must not throw, for that would stop the deck's script and all slides with it.
 */
export class Mistake {
  /** @param problem - what is wrong and how to mend it, in one or two sentences. */
  constructor(readonly problem: string) {}
}

/** A value, or the mistake that keeps it from being made; its reader sees to it. */
export const mistaken = <T>(problem: string): T => new Mistake(problem) as T;
