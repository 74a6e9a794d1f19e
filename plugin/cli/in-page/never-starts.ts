// Runs in the deck's page: whether its script has failed before reveal.js began.

/** Milliseconds that a page has, once it is loaded: its script may wait for something itself. */
const PATIENCE = 1000;

let hasFailed = false;

/** Notes from the document's beginning whether a script of the page fails, or does not load. */
export function watchScripts(): void {
  const note = ({ target }: Event) => {
    if (target === window || target instanceof HTMLScriptElement) hasFailed = true;
  };
  // Captured: an element's own error comes up to nobody else.
  window.addEventListener('error', note, true);
  window.addEventListener('unhandledrejection', note);
}

/** Resolves only when the deck will not start: its script has failed, and reveal has not begun. */
export function neverStarts(): Promise<'no start'> {
  return new Promise((resolve) => {
    const look = () => {
      if (hasFailed && !document.querySelector('.reveal-viewport')) resolve('no start');
    };
    const wait = () => setTimeout(look, PATIENCE);
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait);
  });
}
