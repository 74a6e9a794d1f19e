/** What is added to a scene, as data. */

/** An animation. */
export interface Told {
  readonly verb: string;
  readonly [field: string]: unknown;
}

/** A mobject. */
export interface Added {
  readonly kind: string;
  readonly id: string;
  readonly [field: string]: unknown;
}
