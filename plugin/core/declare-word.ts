/** What builds put in place of a definition that is in a chunk. */
export interface Loadable {
  /** Brings the definition itself. */
  readonly load?: () => Promise<unknown>;
}

/** Enters a definition into its table. One that is here is not replaced by what stands for it. */
export function declareWord<D extends Loadable>(
  table: Map<string, D>,
  word: string,
  definition: D,
): void {
  if (!(definition.load && table.has(word))) table.set(word, definition);
}
