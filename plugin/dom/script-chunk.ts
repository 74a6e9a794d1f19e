/** The pieces of the script build, which come when they are needed. */
import { besideScript } from './beside.js';

/** What a piece leaves in the page, under the name of its file. */
interface Piece {
  /** The files of the pieces that it needs; the plugin's own script among them. */
  readonly needs: readonly string[];
  run(require: (path: string) => unknown, exports: object, chunks: { load: Load }): void;
}

type Load = (path: string) => Promise<unknown>;

/**
 * The function that the script build puts in place of `import()`.
 *
 * @param main - what the plugin's own script gives to the pieces.
 */
export function chunkLoader(main: { readonly file: string; readonly exports: unknown }): Load {
  const loaded = new Map([[main.file, Promise.resolve(main.exports)]]);
  const ready = new Map([[main.file, main.exports]]);
  const fetch = async (file: string) => {
    const { needs, run } = await besideScript<Piece>(file, file)();
    await Promise.all(needs.map(load));
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
