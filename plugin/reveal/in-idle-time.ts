/** Milliseconds of idle time without which no piece of work is begun. */
const ENOUGH = 4;

/** Milliseconds after which the page counts as idle, where the browser does not tell. */
const SOON = 50;

/**
 * Does work piece by piece when the browser has nothing else to do.
 *
 * @param next - gives the next piece; nothing, when all is done for now.
 */
export function inIdleTime(next: () => (() => void) | undefined) {
  let asked: number | undefined;
  const turn = (deadline?: IdleDeadline) => {
    asked = undefined;
    do {
      const piece = next();
      if (!piece) return;
      piece();
    } while ((deadline?.timeRemaining() ?? 0) > ENOUGH);
    ask();
  };
  // Safari tells it from version 26 only.
  const ask = () => {
    asked ??= window.requestIdleCallback
      ? window.requestIdleCallback(turn)
      : window.setTimeout(turn, SOON);
  };
  return {
    /** There may be something to do. */
    ask,
    close() {
      if (asked === undefined) return;
      if (window.cancelIdleCallback) window.cancelIdleCallback(asked);
      else clearTimeout(asked);
    },
  };
}
