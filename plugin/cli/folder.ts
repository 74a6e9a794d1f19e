/** A folder with all that a page loads by <script>, as pages without a bundler have it beside them. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.js';
import { installed } from './installed.js';
import { SCRIPT_LIBRARIES, scriptOf } from './script-libraries.js';

const scripts = new URL('../script/', import.meta.url);

/**
 * Makes the folder, or what has become older in it anew.
 *
 * @returns how many files it was given, and the packages that it lacks as they are not installed.
 * @throws Failure when it cannot be written.
 */
export async function makeFolder(folder: string) {
  try {
    await mkdir(folder, { recursive: true });
    await cp(scripts, folder, { recursive: true });
    const own = await readdir(scripts, { recursive: true, withFileTypes: true });
    // Other files of the deck may be there besides.
    const given = new Set(own.filter((entry) => entry.isFile()).map(({ name }) => name));
    for (const font of await copyFonts(path.join(folder, 'fonts'))) given.add(font);
    const lacking: string[] = [];
    for (const [file, published] of Object.entries(SCRIPT_LIBRARIES)) {
      const from = installed(published.from);
      const code = from && (await readFile(from, 'utf8').catch(() => undefined));
      if (code === undefined) lacking.push(published.from.replace(/\/dist\/.*/, ''));
      else await writeFile(path.join(folder, file), scriptOf(published, code));
      if (code !== undefined) given.add(file);
    }
    return { count: given.size, lacking };
  } catch (error) {
    throw new Failure(`${folder} cannot be written: ${(error as Error).message}.`);
  }
}

/** @returns their names. */
async function copyFonts(folder: string): Promise<readonly string[]> {
  const fonts = installed('katex/dist/fonts/');
  if (!fonts) return [];
  await mkdir(folder, { recursive: true });
  const files = (await readdir(fonts)).filter((file) => file.endsWith('.woff2'));
  for (const file of files) await cp(new URL(file, fonts), path.join(folder, file));
  return files;
}
