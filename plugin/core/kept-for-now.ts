/** What is worked out of the objects of a scene, again and again while somebody works with it. */
let kept = new WeakMap<object, unknown>();

/**
 * Works something out of an object once, until `forgetKept`. Sound: of an object it is asked for one thing.
 */
export function keptForNow<T>(of: object, make: () => T): T {
  const known = kept.get(of);
  if (known !== undefined) return known as T;
  const made = make();
  kept.set(of, made);
  return made;
}

/** A scene has been read, or is let go: of 300 scenes that are far nothing shall be kept that can be made anew. */
export function forgetKept(): void {
  kept = new WeakMap();
}
