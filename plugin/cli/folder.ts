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
 * @returns how many files it has, and the packages that it lacks as they are not installed.
 * @throws Failure when it cannot be written.
 */
export async function makeFolder(folder: string) {
  try {
    await mkdir(folder, { recursive: true });
    await cp(scripts, folder, { recursive: true });
    await copyFonts(path.join(folder, 'fonts'));
    const lacking: string[] = [];
    for (const [file, published] of Object.entries(SCRIPT_LIBRARIES)) {
      const from = installed(published.from);
      const code = from && (await readFile(from, 'utf8').catch(() => undefined));
      if (code === undefined) lacking.push(published.from.replace(/\/dist\/.*/, ''));
      else await writeFile(path.join(folder, file), scriptOf(published, code));
    }
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    return { count: files.filter((entry) => entry.isFile()).length, lacking };
  } catch (error) {
    throw new Failure(`${folder} cannot be written: ${(error as Error).message}.`);
  }
}

async function copyFonts(folder: string): Promise<void> {
  const fonts = installed('katex/dist/fonts/');
  if (!fonts) return;
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(fonts))
    if (file.endsWith('.woff2')) await cp(new URL(file, fonts), path.join(folder, file));
}
