/** What a diagram consists of, whatever tool has laid it out. */
export interface DiagramPart {
  /** Its name in the source; no two parts have the same. */
  readonly name: string;
  /** What else an author may call it: the words on it. Several parts may have the same. */
  readonly aliases: readonly string[];
  readonly is: 'node' | 'edge' | 'group';
  /** The names of what an edge or a message connects. */
  readonly ends: readonly string[];
  /** The name of the innermost group that it is in. */
  readonly within?: string | undefined;
  /** The name of the message before it, without which it never is. */
  readonly after?: string | undefined;
  /** What it says, for the caption of the step that brings it. */
  readonly words: string;
}

/** Gives parts of the same name a number each, from the second on: `A->B 2`. */
export function distinct(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let [own, number] = [name, 1];
    while (taken.has(own)) own = `${name} ${++number}`;
    taken.add(own);
    return own;
  };
}
