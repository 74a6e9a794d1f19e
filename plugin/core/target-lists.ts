/**
 * Lists of mobjects as targets. Such a list is a group for as long as the animation runs. So that no
 * verb need know, it has a name like any other mobject.
 */

/** Fields whose value may be a list of mobjects that are meant as one. */
const TARGETS = ['target', 'into'];

/** Of the ids of mobjects, and not of the coordinates of a point. */
const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && typeof value[0] !== 'number';

/** Stands between the ids in the name of a list. */
export const AND = ' + ';

const nameOf = (ids: readonly string[]) => ids.join(AND);

/** An animation in which names stand for lists. */
export function withNames<A extends object>(animation: A): A {
  const names = Object.entries(animation).flatMap(([key, value]) =>
    TARGETS.includes(key) && isList(value) ? [[key, nameOf(value)]] : [],
  );
  return names.length > 0 ? { ...animation, ...Object.fromEntries(names) } : animation;
}

/** The lists that the animations of a scene speak of, by their names. */
export function listsIn(scene: {
  readonly entrance?: unknown;
  readonly steps: unknown;
}): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (TARGETS.includes(key) && isList(inner)) lists.set(nameOf(inner), inner);
      else visit(inner);
    }
  };
  visit([scene.entrance, scene.steps]);
  return lists;
}
