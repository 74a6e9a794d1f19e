/** A mistake in a scene, told to its author: where it is and how to mend it. */
export class SceneError extends Error {
  override readonly name = 'SceneError';
  /** The scene, as far as it has a name. */
  readonly scene: string | undefined;
  /** The place in the scene's data, as in `steps[2].plays[0]`. */
  readonly place: string;

  constructor(place: string, problem: string, scene?: string) {
    const where = [scene === undefined ? '' : `Scene '${scene}'`, place].filter(Boolean).join(', ');
    super(where ? `${where}: ${problem}` : problem);
    this.scene = scene;
    this.place = place;
  }
}

/** The end of a message: the nearest of the names that do exist, or all of them if they are few. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const nearest = names
    .map((name) => ({ name, distance: editDistance(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest && nearest.distance <= Math.max(1, wrong.length / 2.5)) {
    return ` Did you mean '${nearest.name}'?`;
  }
  if (names.length > 0 && names.length <= 12) return ` There is: ${names.join(', ')}.`;
  return '';
}

/** Levenshtein's distance; names longer than 60 characters are cut, an author's slip shows before. */
function editDistance(a: string, b: string): number {
  const [from, to] = [a.slice(0, 60), b.slice(0, 60)];
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
