/** A mistake in a scene, for its author: what is wrong, where, and how to mend it. */
export class SceneError extends Error {
  override readonly name = 'SceneError';

  /**
   * @param place - in the scene's data, as in `steps[2].plays[0]`; empty for the scene as a whole.
   * @param problem - what is wrong and how to mend it, in one or two sentences.
   * @param scene - the scene's name, as far as it is known.
   */
  constructor(
    readonly place: string,
    readonly problem: string,
    readonly scene?: string,
  ) {
    const where = [scene === undefined ? '' : `Scene '${scene}'`, place].filter(Boolean).join(', ');
    super(where ? `${where}: ${problem}` : problem);
  }

  /** The same mistake, in the scene of that name. Readers of a part do not know whose part it is. */
  in(scene: string | undefined): SceneError {
    return this.scene === undefined && scene !== undefined
      ? new SceneError(this.place, this.problem, scene)
      : this;
  }
}

/**
 * Runs something that may throw a SceneError, which then learns the name of its scene.
 *
 * @throws whatever `read` throws.
 */
export function inScene<T>(scene: string | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof SceneError ? error.in(scene) : error;
  }
}
