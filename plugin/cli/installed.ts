import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where a file of another package is, for our own package or for the deck's folder.
 *
 * @param file - the path from the package's name on.
 */
export function installed(file: string): URL | undefined {
  const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(file) ?? [];
  for (const from of [import.meta.url, pathToFileURL(path.resolve('package.json')).href]) {
    const { resolve } = createRequire(from);
    try {
      // Not every package lets one ask for any of its files, but each for itself.
      const folder = folderOf(resolve(name), name);
      if (folder !== undefined) return pathToFileURL(path.join(folder, rest));
    } catch {}
  }
  return undefined;
}

/** The folder of a package, in which its entry is. */
function folderOf(entry: string, name: string): string | undefined {
  const inPackages = path.join('node_modules', name) + path.sep;
  const at = entry.lastIndexOf(inPackages);
  return at < 0 ? undefined : entry.slice(0, at + inPackages.length);
}
