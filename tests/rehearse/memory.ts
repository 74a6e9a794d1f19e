import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that a program and all that it has started hold for themselves; nothing where there is no /proc. */
export function memoryOf(root: number | undefined): number | undefined {
  const parents = new Map<string, string>();
  const sizes = new Map<string, number>();
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const status = statusOf(id);
      parents.set(id, /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? '0');
      sizes.set(id, Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    }
  } catch {
    return undefined;
  }
  const isOfIt = (id: string | undefined): boolean =>
    id !== undefined && (id === String(root) || isOfIt(parents.get(id)));
  return [...sizes].reduce((sum, [id, size]) => sum + (isOfIt(id) ? size : 0), 0);
}

/** What the system says of a process; nothing of one that has just ended. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
