// Takes the place of katex.ts in the script build. A classic script cannot `import()` from a page
// opened as a file, so KaTeX comes by a <script> element of its own, when the first formula does.
import type Katex from 'katex';

// KaTeX's own script leaves it in the page; an author may have loaded it already.
const page = globalThis as { katex?: typeof Katex };

// Only known while the plugin's script runs for the first time: null in any later callback.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
/** Only when it is asked for: a page without an address of its own (about:blank) may have no formula. */
const addressOf = () => new URL('katex.js', own?.src || document.baseURI).href;

let loading: Promise<typeof Katex> | undefined;

export const loadKatex = async (): Promise<typeof Katex> => {
  if (page.katex) return page.katex;
  loading ??= loadScript();
  return loading;
};

function loadScript(): Promise<typeof Katex> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const address = addressOf();
    script.src = address;
    // A page with a Content-Security-Policy lets this script in by the nonce it gave to the plugin.
    if (own?.nonce) script.nonce = own.nonce;
    script.onload = () => (page.katex ? resolve(page.katex) : script.onerror?.('load'));
    script.onerror = () => {
      loading = undefined; // the next formula may try again
      reject(new Error(`KaTeX did not load from ${address}: keep katex.js beside the plugin.`));
    };
    document.head.append(script);
  });
}
