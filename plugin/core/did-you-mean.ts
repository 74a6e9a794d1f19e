/** So many names can be looked through; of more the likest are told. */
const [ALL, LIKEST] = [12, 6];

/** The end of a message: the name that must be meant, or what names there are. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const meant = nearest(wrong, names);
  if (meant !== undefined) return ` Did you mean '${meant}'?`;
  if (names.length <= ALL) return ` There is: ${names.join(', ')}.`;
  const told = byNearness(wrong, names)
    .slice(0, LIKEST)
    .map(({ name }) => name);
  return ` There is: ${told.join(', ')}, and ${names.length - LIKEST} more.`;
}

/** The name that must be meant, if there is one. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const [first] = byNearness(wrong, names);
  return first && first.distance <= Math.max(1, cut(wrong).length / 2.5) ? first.name : undefined;
}

/** Names, those first that fewest slips lead to: of `growArrow` somebody may know no more than `grow`. */
function byNearness(wrong: string, names: readonly string[]) {
  const asked = wrong.toLowerCase();
  return names
    .map((name) => {
      const isPart = asked.length > 2 && name.toLowerCase().includes(asked);
      const slips = editDistance(asked, name.toLowerCase());
      // One slip is likelier: `creat` is `create`, though a part of `uncreate`.
      return { name, distance: isPart ? Math.min(slips, 1.1) : slips };
    })
    .sort((a, b) => a.distance - b.distance);
}

/** An author's slip shows before. */
const cut = (name: string) => name.slice(0, 60);

/**
 * How many slips lead from a to b: a letter too many, missing, wrong, or two that changed places
 * (Damerau's distance).
 */
function editDistance(a: string, b: string): number {
  const [from, to] = [cut(a), cut(b)];
  const rows = [Array.from({ length: to.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= from.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= to.length; j++) {
      const wrong = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      rows[i]?.push(Math.min(wrong, swap, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(from.length, to.length);
}
