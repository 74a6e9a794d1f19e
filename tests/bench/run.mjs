// npm run bench: all benches, or one, `npm run bench -- NAME`. Prints a table, ours beside the peers, and keeps
// it for the guide (demo/build/bench-page.mjs): of each bench what it gave last, and when.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { BENCHES } from './benches.mjs';
import { asText } from './table.mjs';

const [, , asked] = process.argv;
if (asked !== undefined && !Object.hasOwn(BENCHES, asked)) {
  console.error(`No bench '${asked}'. There is: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
const file = new URL('../../demo/guide/bench.json', import.meta.url);
const kept = JSON.parse(await readFile(file, 'utf8'));
const all = [];
for (const name of asked === undefined ? Object.keys(BENCHES) : [asked]) {
  const load = Math.round(loadavg()[0]); // what else the machine did
  console.log(`${name} …`);
  const rows = await BENCHES[name]({});
  all.push(...rows);
  const date = new Date().toISOString().slice(0, 10);
  kept[name] = { date, cores: availableParallelism(), load, rows };
  // After each of them: one that fails at the end takes no other's figures along.
  const ordered = Object.keys(BENCHES).flatMap((each) => (kept[each] ? [[each, kept[each]]] : []));
  await writeFile(file, `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`);
}
console.log(`\n${asText(all)}`);
