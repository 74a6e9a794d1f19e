// One line of the table of benches, and how a terminal shows it.

/**
 * @typedef {{ times: number } | { most: number } | { more: number }} Goal - at most so many times the
 *   peer's; at most so many of the unit; at most so many of the unit more than the peer's.
 */

/**
 * @param {{ what: string, unit: string, ours: number, beside?: string, theirs?: number, goal?: Goal }} line
 */
export function row({ what, unit, ours, beside, theirs, goal }) {
  const told = { what, unit, ours: rounded(ours) };
  if (beside !== undefined) Object.assign(told, { beside });
  if (theirs !== undefined) told.theirs = rounded(theirs);
  // What is below the clock's own step is told as nothing.
  if (theirs > 0) told.ratio = rounded(ours / theirs);
  const isMet = goal && met(goal, ours, theirs);
  return {
    ...told,
    ...(goal && { goal: inWords(goal, unit) }),
    ...(isMet !== undefined && { isMet }),
  };
}

function met(goal, ours, theirs) {
  if ('most' in goal) return ours <= goal.most;
  if (theirs === undefined) return undefined;
  return 'times' in goal ? ours / theirs <= goal.times : ours - theirs <= goal.more;
}

function inWords(goal, unit) {
  if ('most' in goal) return `${goal.most} ${unit}`;
  if ('more' in goal) return `+ ${goal.more} ${unit}`;
  return goal.times < 0.5 ? `1/${Math.round(1 / goal.times)} ×` : `${goal.times} ×`;
}

/** Three digits say all that a busy machine can tell. */
const rounded = (n) => Number(n.toPrecision(3));

/** The middle one of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Lines as a table for a terminal. */
export function asText(rows) {
  const cells = rows.map(
    ({ what, unit, ours, beside = '', theirs = '', ratio, goal = '', isMet }) => [
      what,
      `${ours} ${unit}`.trim(),
      beside,
      String(theirs),
      ratio === undefined ? '' : `×${ratio}`,
      goal,
      isMet === undefined ? '' : isMet ? 'met' : 'not met',
    ],
  );
  const all = [['what', 'ours', 'beside', 'theirs', 'ratio', 'goal', ''], ...cells];
  const widths = all[0].map((_, i) => Math.max(...all.map((line) => line[i].length)));
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
