// Of the declarations only those stay that a user's program can come to from the first: half of them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../dist/types/', import.meta.url);
const FROM = /(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g;

const reached = new Set();
visit(new URL('index.d.ts', folder));
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (entry.isFile() && !reached.has(file)) rmSync(file);
}

function visit(url) {
  const file = fileURLToPath(url);
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(FROM))
    visit(new URL(`${path}.d.ts`, url));
}
