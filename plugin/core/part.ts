/** What a mobject consists of. It is all that a painter knows: a kind is described once, whoever paints. */
import type { Box } from './box.js';
import type { Outline } from './outline.js';
import type { Point } from './units.js';

interface Common {
  /** A CSS colour of its own, in place of its mobject's. */
  readonly color?: string;
  /** 0 to 1, of its own; 1 where absent. */
  readonly opacity?: number;
  /** What it is, for themes and tests: the class of what is painted. */
  readonly name?: string;
  /** It takes no time of its own while it is drawn, but comes with the part before it. */
  readonly isUntimed?: true;
}

/** An outline: its stroke and its fill, unless it has only one of them. A lone fill is opaque. */
export interface OutlinePart extends Common {
  readonly is: 'outline';
  readonly outline: Outline;
  readonly only?: 'stroke' | 'fill';
}

/** A character. */
export interface GlyphPart extends Common {
  readonly is: 'glyph';
  readonly text: string;
  /** The size of its font: an em in units. */
  readonly size: number;
  /** Where the pen stands; absent where it goes on from the glyph before, in scripts that join. */
  readonly at?: Point;
  /** Of the scene, if it has none of its own. */
  readonly font?: Font;
  /** Its line is of a script whose letters join: they stay together. */
  readonly joins?: true;
  /** Glyphs in a row with the same number are a line that can be selected. */
  readonly line?: number;
}

/** A font as CSS names it. */
export interface Font {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
}

/** An outline in SVG's words, seen through a window that cuts it off: a radical, a tall bracket. */
export interface WindowPart extends Common {
  readonly is: 'window';
  /** The upper left corner, in units. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** The window in the path's own units, as an SVG viewBox. */
  readonly viewBox: string;
  readonly path: string;
}

/** A picture from a file. */
export interface ImagePart extends Common {
  readonly is: 'image';
  /** Its address, as the page refers to it. */
  readonly href: string;
  /** The upper left corner, in units. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** A part of an element of the author's own drawing. */
export interface ElementPart extends Common {
  readonly is: 'element';
}

export type Part = OutlinePart | GlyphPart | WindowPart | ImagePart | ElementPart;

/** The parts of a mobject, about an origin of its own, in scene units, y up. */
export interface Shape {
  readonly parts: readonly Part[];
  /** What it is placed by, about the same origin. */
  readonly box: Box;
  /** Where arrows end, if that is not its box. */
  readonly rim?: Outline;
  /** Along which points of it are told, if that is not its first outline. */
  readonly way?: Outline;
}

export const EMPTY: Shape = { parts: [], box: { center: [0, 0], width: 0, height: 0 } };

/** How many parts take time to be drawn. */
export function timedParts({ parts }: Shape): number {
  return parts.reduce((sum, { isUntimed }) => sum + (isUntimed ? 0 : 1), 0);
}
