import type { DiagramPart } from '../../core/diagrams/diagram-part.js';

/** A part of a diagram that is drawn, and what it is drawn by. */
export interface DrawnPart extends DiagramPart {
  readonly elements: readonly Element[];
}

/** A source that a tool has laid out. */
export interface Diagram {
  /** The picture, as the tool has written it. */
  readonly svg: string;
  /** Finds in the picture, when it is a drawing, what the source names, in the order of the source. */
  partsIn(drawing: Element): DrawnPart[];
}

/** How a diagram is to look. */
export interface DiagramLook {
  /** The tool's own look, or the deck's. */
  readonly own: boolean;
  /** A CSS font family. */
  readonly font: string;
  /** The CSS colour that is behind the diagram. */
  readonly ground: string;
  readonly isLight: boolean;
}

/** A mistake in a source, as its tool tells it. The message is a sentence or more. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    message: string,
    /** From 1; absent where the tool does not say. */
    readonly line?: number,
  ) {
    super(message);
  }
}

/** The words in an element, in one line. */
export const wordsIn = (element: Element | null | undefined): string =>
  element ? linesIn(element).join(' ').replace(/\s+/g, ' ').trim() : '';

/** Lines of text stand in elements of their own, with no space between them. */
function linesIn(element: Element): string[] {
  const lines = element.querySelectorAll('text, .row, foreignObject p, foreignObject span');
  const innermost = [...lines].filter((each) => !each.querySelector('.row, p, span'));
  if (innermost.length > 0) return innermost.map(({ textContent }) => textContent ?? '');
  // A title is no text that one sees.
  return element.matches('text, tspan, foreignObject') ? [element.textContent ?? ''] : [];
}
