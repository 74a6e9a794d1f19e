/** How long a scene waits for fonts or KaTeX before it is shown without them, in milliseconds. */
const PATIENCE = 3200; // a formula waits by itself for its fonts, for a little less

/** What came in time; or what is still awaited. */
export type InTime<T> = { readonly value: T } | { readonly late: Promise<unknown> };

/**
 * Waits for something, but not for ever.
 *
 * @param patience - milliseconds.
 */
export async function inTime<T>(awaited: Promise<T>, patience = PATIENCE): Promise<InTime<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<InTime<T>>((resolve) => {
    timer = setTimeout(resolve, patience, { late: awaited.catch(() => {}) });
  });
  return Promise.race([awaited.then((value) => ({ value })), late]).finally(() =>
    clearTimeout(timer),
  );
}

/** Resolves when fonts have come, whichever. */
export function moreFonts(): Promise<unknown> {
  return new Promise((resolve) =>
    document.fonts.addEventListener('loadingdone', resolve, { once: true }),
  );
}
