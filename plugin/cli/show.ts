import { fileURLToPath } from 'node:url';

/** An address as its author knows it. */
export const show = (deck: URL) => (deck.protocol === 'file:' ? fileURLToPath(deck) : deck.href);

export const messageOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);
