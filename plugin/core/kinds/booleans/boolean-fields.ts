/** What shapes that are made of others have in common. */
import { type Reference, reference, twoOrMore } from '../../field.js';
import { boxOutline, mapOutline } from '../../outline.js';
import type { Shape } from '../../part.js';
import type { Seen } from '../kind.js';
import { outlined, outlineShape } from '../outlined.js';
import { combineOutlines } from './combine-outlines.js';

/** Two mobjects or more. */
export type Operands = readonly Reference[];

export const booleanFields = {
  ...outlined,
  /** What it is made of: of a shape its outline, filled; of a text or a group its box. */
  of: twoOrMore(reference),
};

/**
 * The shape made of others where they are now. What moves, scales or turns it does so from there.
 *
 * @param belongs - whether a point belongs to it that is inside of these of the others.
 */
export function combinedShape(
  { of }: { readonly of: readonly string[] },
  seen: Seen,
  belongs: (inside: readonly boolean[]) => boolean,
): Shape {
  const outlines = of.map((id) => seen.outlineOf(id) ?? boxOutline(seen.boxOf(id)));
  return outlineShape(mapOutline(combineOutlines(outlines, belongs), seen.moved));
}
