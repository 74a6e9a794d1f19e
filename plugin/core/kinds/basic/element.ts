import { OWN_COLOR } from '../../channels.js';
import { choice, name, optional, type Written } from '../../field.js';
import { base, kind, type Options } from '../kind.js';

const fields = {
  kind: choice('element'),
  ...base,
  /** A CSS selector in the drawing; all that match belong to it. */
  select: optional(name),
  /** The name that the drawing tool gave: of a layer or object, a node of a graph, or an id. */
  layer: optional(name),
};

/**
 * An element of the author's own drawing, an SVG in the slide or in a file, or several under one name.
 * It stands where the drawing has it, in the drawing's colours. Exactly one of `select` and `layer`.
 */
export interface SvgElement extends Written<typeof fields> {}

/**
 * An element of the slide's own drawing, or several: it is found by a CSS selector or by the name its
 * tool gave it (Inkscape's layers and objects, Graphviz' nodes, ids, …). Much like the submobjects
 * of Manim's `SVGMobject`.
 * @param which - `{ select }` or `{ layer }`.
 * @example
 * element('encoder', { layer: 'Encoder' });
 */
export const element = kind(
  (id: string, which: Options<SvgElement>): SvgElement => ({ kind: 'element', id, ...which }),
  {
    kind: 'element',
    fields,
    oneOf: {
      names: ['select', 'layer'],
      problem: "an element needs either 'select' or 'layer'.",
    },
    start: { stroke: OWN_COLOR, fill: OWN_COLOR },
  },
);
