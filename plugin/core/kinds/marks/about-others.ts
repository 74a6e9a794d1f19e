/** What shapes that stand at other mobjects, wherever those go, have in common. */
import { type Box, union } from '../../box.js';
import { length } from '../../common-fields.js';
import { either, type Field, list, type Reference, reference } from '../../field.js';
import type { Seen } from '../kind.js';

/** A mobject, or several that are taken as one. */
export type Others = Reference | readonly Reference[];

/** The same when it was read: their ids. */
export type ReadOthers = string | readonly string[];

export const others: Field<Others, 'needed', ReadOthers> = either(list(reference), reference);

/** A gap, in scene units. */
export const gap = length;

/** The box around the others, with a gap. */
export function boxAround(of: ReadOthers, seen: Seen, buff = 0): Box {
  const { center, width, height } = union([of].flat().map((id) => seen.boxOf(id)));
  return { center, width: width + 2 * buff, height: height + 2 * buff };
}
