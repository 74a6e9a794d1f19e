import { type Identified, UNNAMED } from './field.js';

type Copies = Map<unknown, unknown>;

/** Copies what a mobject tells; what it tells of a mobject that was copied, it tells of the copy. */
function copied(value: unknown, copies: Copies): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) return value.map((each) => copied(each, copies));
  return 'kind' in value ? value : fieldsOf(value, copies);
}

function fieldsOf(value: object, copies: Copies): object {
  const { members = [] } = value as { readonly members?: readonly Identified[] };
  // One after another: a member may stand beside one before it.
  for (const member of members) copies.set(member, { ...fieldsOf(member, copies), id: UNNAMED });
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, copied(each, copies)]),
  );
}

/**
 * Manim's `mobject.copy()`: one more of a mobject, and of the members of a group. It stands where its
 * data say, whatever verbs have done to the other, and has no id.
 * @param changes - fields in which it differs.
 * @example
 * const box = rectangle({ width: 2, height: 1, color: 'BLUE' });
 * [box, copy(box, { at: [3, 0] })];
 */
export const copy = <M extends Identified>(mobject: M, changes: Partial<Omit<M, 'kind'>> = {}): M =>
  // Sound: it has the same fields.
  ({ ...fieldsOf(mobject, new Map()), id: UNNAMED, ...changes }) as M;
