/** The names of what tables and matrices are made of. */

/** What is in each cell, row by row; where a row is too short there is nothing. */
export function cellsOf(rows: readonly (readonly string[])[]) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return rows.flatMap((row, r) =>
    Array.from({ length: columns }, (_, c) => ({
      name: `cell-${r + 1}-${c + 1}`,
      words: row[c] ?? '',
      row: r + 1,
      column: c + 1,
    })),
  );
}

/** The cells of each row and column under its name. */
export function lanesOf(
  id: string,
  rows: readonly (readonly string[])[],
): Record<string, readonly string[]> {
  const lanes: Record<string, string[]> = {};
  for (const { name, row, column } of cellsOf(rows)) {
    for (const lane of [`${id}.row-${row}`, `${id}.column-${column}`]) {
      lanes[lane] = [...(lanes[lane] ?? []), `${id}.${name}`];
    }
  }
  return lanes;
}

export const lanesNamed = (lanes: Readonly<Record<string, unknown>>, start: string): string[] =>
  Object.keys(lanes).filter((lane) => lane.startsWith(start));
