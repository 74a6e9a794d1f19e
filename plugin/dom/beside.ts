/**
 * Loads a library for the script build. A classic script cannot `import()` from a page opened as a
 * file, so the library comes by a <script> element of its own, when it is first needed.
 */

// Only known while the plugin's script runs for the first time: null in any later callback.
export const own =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

/**
 * Whether other files can stand beside an address. Not beside `data:`, where programs that make one
 * file of a page (pandoc's --embed-resources) put the plugin; nor beside `about:srcdoc`.
 */
const isPlace = (address: string) => /^[\w+.-]+:\/\//.test(address);

/** A library that is not beside the plugin's script. */
interface Elsewhere {
  readonly address: string;
  /** What to do when it is not there. */
  readonly remedy: string;
  /** The global that it leaves there. */
  readonly global: string;
}

/**
 * @param file - stands beside the plugin's script; beside the page, if the script stands in the page.
 * @param name - the global that it leaves in the page; an author may have loaded it already.
 * @param library - what it calls itself.
 */
export function besideScript<Library>(
  file: string,
  name: string,
  library = name,
  elsewhere?: Elsewhere,
): () => Promise<Library> {
  const page = globalThis as unknown as Record<string, Library | undefined>;
  const isFile = isPlace(own?.src ?? '');
  const remedy =
    elsewhere?.remedy ??
    (isFile
      ? `keep ${file} beside the plugin, where npx reveal-scenes folder puts it.`
      : `the plugin's script is a part of the page, so put ${file} beside the page, or load it in the ` +
        `page before the deck starts: <script src="${file}"></script>.`);
  // Only when it is asked for: a page without an address of its own may not need it.
  const addressOf = () => {
    if (elsewhere) return elsewhere.address;
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
      const { global = name } = elsewhere ?? {};
      const before = page[global];
      script.onload = () => {
        const found = page[global];
        page[global] = before; // the page's own
        page[name] = found;
        if (found) resolve(found);
        else script.onerror?.('load');
      };
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

/** The folder of all packages, where the plugin's script comes from that, or from a server that gives packages. */
const [, packages] =
  /^(.*\/)(?:(?<=\/node_modules\/)reveal-scenes|reveal-scenes@[^/]+)\/dist\/script\//.exec(
    own?.src ?? '',
  ) ?? [];

/** A library of another package. */
interface Published {
  /** Its file beside the plugin's script. */
  readonly file: string;
  /** The global that it leaves in the page; an author may have loaded it already. */
  readonly name: string;
  /** What it calls itself. */
  readonly library: string;
  /** What npm installs it by. */
  readonly from: string;
  /** Its file in that package. */
  readonly path: string;
  /** The global that this file leaves, if another one. */
  readonly global?: string;
}

/**
 * Loads what other packages have, and ours therefore has not: from where they are installed. In a folder of
 * the author's own it stands beside the plugin's script, as any of its pieces.
 */
export function publishedScript<Library>(published: Published): () => Promise<Library> {
  const { file, name, library, from, path, global = name } = published;
  const elsewhere: Elsewhere | undefined =
    packages === undefined
      ? undefined
      : {
          address: `${packages}${from}/${path}`,
          remedy: `is it installed (npm install ${from})?`,
          global,
        };
  return besideScript(file, name, library, elsewhere);
}
