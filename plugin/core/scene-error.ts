import { placeInWords } from './place-in-words.js';

/** A mistake in a scene, for its author: what is wrong, where, and how to mend it. */
export class SceneError extends Error {
  override readonly name = 'SceneError';

  /**
   * @param place - in the scene's data, as in `steps[2].plays[0]`; empty for the scene as a whole.
   * @param problem - what is wrong and how to mend it, in one or two sentences.
   * @param scene - the scene's name, as far as it is known.
   * @param data - the scene's data: in the message the place has the caption of its step, or the id of its
   *   mobject.
   */
  constructor(
    readonly place: string,
    readonly problem: string,
    readonly scene?: string,
    data?: unknown,
  ) {
    const name = scene === undefined ? '' : `Scene '${scene}'`;
    const where = [name, placeInWords(data, place)].filter(Boolean).join(', ');
    super(where ? `${where}: ${problem}` : problem);
  }

  /** The same mistake, in the scene of that name. Readers of a part do not know whose part it is. */
  in(scene: string | undefined, data?: unknown): SceneError {
    return this.scene === undefined && scene !== undefined
      ? new SceneError(this.place, this.problem, scene, data)
      : this;
  }
}

/**
 * Runs something that may throw a SceneError, which then learns the name of its scene, and its data.
 *
 * @throws whatever `read` throws.
 */
export function inScene<T>(scene: string | undefined, read: () => T, data?: unknown): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof SceneError ? error.in(scene, data) : error;
  }
}
