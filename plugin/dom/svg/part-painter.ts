import type { Drawn, State } from '../../core/channels.js';
import type { GlyphPart, OutlinePart, Part, WindowPart } from '../../core/part.js';
import type { Point } from '../../core/units.js';
import {
  beginFirstGlyph,
  beginGlyph,
  beginLine,
  beginNextGlyph,
  type Line,
} from './glyph-painter.js';
import { beginOutline } from './outline-painter.js';
import { beginWindow } from './window-painter.js';

/** How a part looks: that of its mobject, as far as it is drawn and where it is on its way. */
export interface PartLook {
  readonly state: State;
  readonly drawn: Drawn;
  /** Factors by which its outlines are scaled. */
  readonly scale: Point;
  /** How far it is from where it belongs, in units. */
  readonly travel: Point;
}

/** Paints a part into the element that was made for it, or another one of the same form. */
export type PartPainter<P extends Part = Part> = (part: P, look: PartLook) => void;

/** Makes the elements for the parts of a shape. An element of a drawing is there already. */
export function beginParts(group: SVGGElement, parts: readonly Part[]): PartPainter[] {
  let line: { readonly number: number; readonly drawn: Line } | undefined;
  // Sound: each of these paints parts of the form that it was begun with.
  return parts.map((part): PartPainter => {
    if (part.is !== 'glyph' || part.line === undefined) return begin(group, part) as PartPainter;
    if (line?.number === part.line) return beginNextGlyph(line.drawn, part) as PartPainter;
    line = { number: part.line, drawn: beginLine(group) };
    return beginFirstGlyph(line.drawn, part) as PartPainter;
  });
}

function begin(
  group: SVGGElement,
  part: Part,
): PartPainter<OutlinePart> | PartPainter<GlyphPart> | PartPainter<WindowPart> {
  if (part.is === 'outline') return beginOutline(group, part);
  if (part.is === 'window') return beginWindow(group, part);
  if (part.is === 'glyph') return beginGlyph(group, part);
  return () => {};
}

/** Whether a shape can be painted into the elements that were made for another. */
export function haveSameForm(one: readonly Part[], other: readonly Part[]): boolean {
  return one.length === other.length && one.every((part, i) => formOf(part) === formOf(other[i]));
}

const formOf = (part: Part | undefined) =>
  part?.is === 'glyph'
    ? `glyph ${part.line} ${part.text} ${part.font?.family} ${part.font?.style} ${part.font?.weight}`
    : `${part?.is} ${part?.name}`;
