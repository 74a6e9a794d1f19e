/**
 * Loads a library for the script build. A classic script cannot `import()` from a page opened as a
 * file, so the library comes by a <script> element of its own, when it is first needed.
 */

// Only known while the plugin's script runs for the first time: null in any later callback.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

/**
 * @param file - stands beside the plugin's script.
 * @param name - the global that it leaves in the page; an author may have loaded it already.
 * @param library - what it calls itself.
 */
export function besideScript<Library>(
  file: string,
  name: string,
  library = name,
): () => Promise<Library> {
  const page = globalThis as unknown as Record<string, Library | undefined>;
  // Only when it is asked for: a page without an address of its own (about:blank) may not need it.
  const addressOf = () => new URL(file, own?.src || document.baseURI).href;
  let loading: Promise<Library> | undefined;
  const load = () =>
    new Promise<Library>((resolve, reject) => {
      const script = document.createElement('script');
      const address = addressOf();
      script.src = address;
      // A page with a Content-Security-Policy lets this script in by the nonce it gave to the plugin.
      if (own?.nonce) script.nonce = own.nonce;
      script.onload = () => (page[name] ? resolve(page[name]) : script.onerror?.('load'));
      script.onerror = () => {
        loading = undefined; // the next scene may try again
        reject(
          new Error(`${library} did not load from ${address}: keep ${file} beside the plugin.`),
        );
      };
      document.head.append(script);
    });
  return async () => {
    if (page[name]) return page[name];
    loading ??= load();
    return loading;
  };
}
