/**
 * Loads a library for the script build. A classic script cannot `import()` from a page opened as a
 * file, so the library comes by a <script> element of its own, when it is first needed.
 */

// Only known while the plugin's script runs for the first time: null in any later callback.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

/**
 * Whether other files can stand beside an address. Not beside `data:`, where programs that make one
 * file of a page (pandoc's --embed-resources) put the plugin; nor beside `about:srcdoc`.
 */
const isPlace = (address: string) => /^[\w+.-]+:\/\//.test(address);

/**
 * @param file - stands beside the plugin's script; beside the page, if the script stands in the page.
 * @param name - the global that it leaves in the page; an author may have loaded it already.
 * @param library - what it calls itself.
 */
export function besideScript<Library>(
  file: string,
  name: string,
  library = name,
): () => Promise<Library> {
  const page = globalThis as unknown as Record<string, Library | undefined>;
  const isFile = isPlace(own?.src ?? '');
  const remedy = isFile
    ? `keep ${file} beside the plugin.`
    : `the plugin's script is a part of the page, so put ${file} beside the page, or load it in the ` +
      `page before the deck starts: <script src="${file}"></script>.`;
  // Only when it is asked for: a page without an address of its own may not need it.
  const addressOf = () => {
    const place = isFile ? (own?.src ?? '') : document.baseURI;
    if (isPlace(place)) return new URL(file, place).href;
    throw new Error(`${library} cannot be found from ${place}: ${remedy}`);
  };
  let loading: Promise<Library> | undefined;
  const load = () =>
    new Promise<Library>((resolve, reject) => {
      const address = addressOf();
      const script = document.createElement('script');
      script.src = address;
      // A page with a Content-Security-Policy lets this script in by the nonce it gave to the plugin.
      if (own?.nonce) script.nonce = own.nonce;
      script.onload = () => (page[name] ? resolve(page[name]) : script.onerror?.('load'));
      script.onerror = () => {
        loading = undefined; // the next scene may try again
        reject(new Error(`${library} did not load from ${address}: ${remedy}`));
      };
      document.head.append(script);
    });
  return async () => {
    if (page[name]) return page[name];
    loading ??= load();
    return loading;
  };
}
