/** The pieces of the script build, which come when they are needed. */
import { besideScript } from './beside.js';

/** What a piece leaves in the page, under the name of its file: it fills in what it exports. */
type Piece = (
  require: (path: string) => unknown,
  exports: object,
  chunks: { readonly load: Load },
) => void;

type Load = (path: string) => Promise<unknown>;

/** What a piece needs beside the plugin's own script, by the names of the pieces. */
export type Needs = Readonly<Record<string, readonly string[]>>;

/** What the names of all their files begin with. */
const PREFIX = 'reveal-scenes-';

/**
 * The function that the script build puts in place of `import()`.
 *
 * @param main - what the plugin's own script gives to the pieces.
 */
export function chunkLoader(
  main: { readonly file: string; readonly exports: unknown },
  needs: Needs,
): Load {
  const loaded = new Map([[main.file, Promise.resolve(main.exports)]]);
  const ready = new Map([[main.file, main.exports]]);
  const fetch = async (file: string) => {
    // All at once, and not each when the one that needs it has come.
    const [run] = await Promise.all([
      besideScript<Piece>(file, file)(),
      ...(needs[file.slice(PREFIX.length, -3)] ?? []).map((name) => load(`${PREFIX}${name}.js`)),
    ]);
    const exports = {};
    run((path) => ready.get(fileOf(path)), exports, { load });
    ready.set(file, exports);
    return exports;
  };
  const load: Load = (path) => {
    const file = fileOf(path);
    const known = loaded.get(file);
    if (known) return known;
    const loading = fetch(file);
    loaded.set(file, loading);
    // The next scene may try again.
    loading.catch(() => loaded.delete(file));
    return loading;
  };
  return load;
}

const fileOf = (path: string) => path.replace(/^\.\//, '');
