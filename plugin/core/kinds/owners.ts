/**
 * Which group a mobject was put into, in code. Whoever speaks of a member and lists neither it nor its
 * group means it in that group (`identify.ts`).
 */
const owners = new WeakMap<object, object>();

/** The group that was made last of a mobject and others. */
export const ownerOf = (mobject: object): object | undefined => owners.get(mobject);

export function own(group: object, members: readonly object[]): void {
  // What is no list or no mobject is left for the reader, which tells its place.
  for (const member of [members].flat()) if (Object(member) === member) owners.set(member, group);
}
