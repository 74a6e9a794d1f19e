/**
 * Puts functions around methods of an object that is not ours.
 *
 * A plugin that comes later may put its own around ours. So only a method that still is ours is given
 * back; another one stays, and what it calls of ours only passes on to the original from then on.
 *
 * @param wrappers - make the new method from the old one, by name.
 * @returns the way to undo it.
 */
export function wrapMethods<T extends Record<K, Method>, K extends string>(
  target: T,
  wrappers: { readonly [Name in K]: (original: T[Name]) => T[Name] },
): () => void {
  const undo = (Object.keys(wrappers) as K[]).map((name) => {
    const original = target[name];
    let now = wrappers[name](original);
    const ours = ((...given) => now(...given)) as T[typeof name];
    target[name] = ours;
    return () => {
      now = original;
      if (target[name] === ours) target[name] = original;
    };
  });
  return () => {
    for (const each of undo) each();
  };
}

type Method = (...given: never[]) => unknown;
