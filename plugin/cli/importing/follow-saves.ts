import { watch } from 'node:fs';
import path from 'node:path';

/** Milliseconds; an editor tells one save several times. */
const REST = 30;

/**
 * Calls back when a script is saved, or another one beside it, which it may import. The folder is
 * watched, since editors put a new file in the place of the old one.
 */
export function followSaves(script: string, signal: AbortSignal, saved: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watch(path.dirname(path.resolve(script)), { signal }, (_, file) => {
    if (!file?.endsWith('.py')) return;
    clearTimeout(timer);
    timer = setTimeout(saved, REST);
  });
}
