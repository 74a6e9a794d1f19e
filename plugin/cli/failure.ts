/** How a program ends when it does not succeed. 130 is the shell's number for Ctrl-C. */
export const EXIT = { failed: 1, usage: 2, interrupted: 130 } as const;

/** What went wrong, in a sentence for the person who started the program. Anything else is a bug. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly reason: keyof typeof EXIT;

  constructor(message: string, reason: keyof typeof EXIT = 'failed', options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
