// `npm run build` leaves nothing of earlier builds in dist/. It is not emptied at first: somebody may be
// looking at it, or printing a deck with it.
//   node stale.mjs mark   notes when the build begins
//   node stale.mjs drop   deletes what has not been written since
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const mark = join(dist, '.building');

if (process.argv[2] === 'mark') {
  mkdirSync(dist, { recursive: true });
  writeFileSync(mark, '');
} else {
  dropOlder(dist, statSync(mark).mtimeMs);
  rmSync(mark);
}

function dropOlder(folder, time) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) dropOlder(path, time);
    else if (statSync(path).mtimeMs < time) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
