/** Whether a server on this very computer gives the deck: there it is being written. */
export const isServedHere = (): boolean =>
  /^(?:localhost|127\..*|\[::1\]|.*\.localhost)$/.test(location.hostname);

/** Where a deck is written, not where it is shown. */
export const isDevelopment = (): boolean => location.protocol === 'file:' || isServedHere();
