/** A browser with one page, whatever engine it has. */
export interface Engine {
  /** Opens an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Calls a function in the page; arguments and result go as JSON. */
  call<A extends readonly unknown[], R>(
    inPage: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Presses a key of the real keyboard, as far as a driver can. */
  press(key: 'ArrowRight' | 'ArrowLeft'): Promise<void>;
  close(): Promise<void>;
}

/** The window that all engines have, so that places can be compared. */
export const WINDOW = { width: 1280, height: 720 };
