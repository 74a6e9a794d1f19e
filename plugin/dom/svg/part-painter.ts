import type { GlyphPart, ImagePart, OutlinePart, Part, WindowPart } from '../../core/part.js';
import {
  beginFirstGlyph,
  beginGlyph,
  beginLine,
  beginNextGlyph,
  type Line,
} from './glyph-painter.js';
import { beginImage } from './image-painter.js';
import { beginOutline } from './outline-painter.js';
import type { PartPainter } from './part-look.js';
import { beginWindow } from './window-painter.js';

/** Makes the elements for the parts of a shape. An element of a drawing is there already. */
export function beginParts(group: SVGGElement, parts: readonly Part[]): PartPainter[] {
  let line: { readonly number: number; readonly drawn: Line } | undefined;
  // Sound: each of these paints parts of the form that it was begun with.
  return parts.map((part): PartPainter => {
    if (part.is !== 'glyph' || part.line === undefined) return begin(group, part) as PartPainter;
    if (line?.number === part.line) return beginNextGlyph(line.drawn, part) as PartPainter;
    line = { number: part.line, drawn: beginLine(group, part) };
    return beginFirstGlyph(line.drawn, part) as PartPainter;
  });
}

function begin(
  group: SVGGElement,
  part: Part,
):
  | PartPainter<OutlinePart>
  | PartPainter<GlyphPart>
  | PartPainter<WindowPart>
  | PartPainter<ImagePart> {
  if (part.is === 'outline') return beginOutline(group, part);
  if (part.is === 'window') return beginWindow(group, part);
  if (part.is === 'glyph') return beginGlyph(group, part);
  if (part.is === 'image') return beginImage(group, part);
  return () => {};
}

/** Whether a shape can be painted into the elements that were made for another. */
export function haveSameForm(one: readonly Part[], other: readonly Part[]): boolean {
  return one.length === other.length && one.every((part, i) => formOf(part) === formOf(other[i]));
}

const formOf = (part: Part | undefined) =>
  part?.is === 'glyph'
    ? `glyph ${part.line} ${part.text} ${part.font?.family} ${part.font?.style} ${part.font?.weight}`
    : `${part?.is} ${part?.is === 'image' ? part.href : part?.name}`;
