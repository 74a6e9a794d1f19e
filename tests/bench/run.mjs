// npm run bench: all benches, or one, `npm run bench -- NAME`. Each prints a table, ours beside the peers.
const BENCHES = ['frames', 'open', 'large'];

const [, , asked] = process.argv;
if (asked !== undefined && !BENCHES.includes(asked)) {
  console.error(`No bench '${asked}'. There is: ${BENCHES.join(', ')}.`);
  process.exit(1);
}
for (const name of asked === undefined ? BENCHES : [asked]) {
  await import(`./${name}.mjs`);
  console.log();
}
