import { accessSync, constants, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.js';

/** Fails before any work where a file could not be written anyhow. */
export function checkWritable(file: string): void {
  const folder = path.dirname(path.resolve(file));
  try {
    if (!statSync(folder).isDirectory()) throw new Failure(`${folder} is no folder.`);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw error instanceof Failure ? error : explained(file, error);
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`${file} is a folder: name a file in it.`);
  }
}

/**
 * Writes a file as a whole or not at all: beside its place first, then renamed. What stood there
 * before stays until then.
 *
 * @param signal - takes back what is written so far.
 * @throws Failure that says why it could not be written.
 */
export async function writeWhole(
  file: string,
  data: Uint8Array | string,
  signal?: AbortSignal,
): Promise<void> {
  const { dir, base } = path.parse(path.resolve(file));
  const temporary = path.join(dir, `.${base}.${process.pid}.part`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data, { signal });
      // Else a full disk may show only after the rename.
      await handle.sync();
    } finally {
      await handle.close();
    }
    signal?.throwIfAborted();
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw signal?.aborted ? error : explained(file, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'the disk can only be read',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large for this disk',
};

function explained(file: string, error: unknown): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Failure(`${file} cannot be written: ${REASONS[code] ?? message}.`);
}
