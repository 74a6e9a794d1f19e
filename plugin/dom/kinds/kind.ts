import { select } from 'd3-selection';
import type { Box } from '../../core/box.js';
import type { Look } from '../../core/look.js';
import type { Leaf } from '../../core/mobject.js';
import type { Content } from '../measure.js';

/** What a leaf is painted from, apart from its look. */
export interface Model<L extends Leaf = Leaf> {
  readonly leaf: L;
  /** Its box in the layout; only the size counts, the look says where it is. */
  readonly box: Box;
  readonly content: Content | undefined;
}

/** Puts what never changes into the leaf's group, and gives back what shows a look. */
export type Kind<L extends Leaf = Leaf> = (
  group: SVGGElement,
  model: Model<L>,
) => (look: Look) => void;

/** Appends an element with attributes. */
export function append(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const child = select(parent).append(`svg:${name}`);
  for (const [key, value] of Object.entries(attributes)) child.attr(key, value);
  return child.node() as SVGElement;
}

/** Stroke widths are hundredths of a unit, as in Manim; this many pixels of the viewBox each. */
export const STROKE = 0.9;
