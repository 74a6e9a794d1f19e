/**
 * What stands on the board: plain data, the same whether it came from builder functions, JSON or markup.
 * Lengths are scene units (the frame is 14.222 × 8, origin in the centre, y up), font sizes are Manim's.
 */
import type { ColorName } from './palette.js';
import type { DirectionName, Point } from './units.js';

/** A direction by Manim's name (`'UP'`, `'DR'`) or as a vector. */
export type Direction = DirectionName | Point;

/** Manim's name of a colour (themes may redefine it) or any CSS colour. */
export type Color = ColorName | (string & {});

/** Where a mobject goes. Placements are carried out in order, by bounding boxes, as in Manim. */
export type Placement =
  | { readonly moveTo: string | Point; readonly alignedEdge?: Direction }
  | {
      readonly nextTo: string | Point;
      readonly direction?: Direction;
      readonly buff?: number;
      readonly alignedEdge?: Direction;
    }
  | { readonly toEdge: Direction; readonly buff?: number }
  | { readonly alignTo: string | Point; readonly direction: Direction }
  | { readonly shift: Point };

interface Base {
  /** Unique in its scene; the `data-mobject` of what is painted. */
  readonly id: string;
  /** Placements, first to last. Without any, the mobject stands in the centre. */
  readonly at?: Placement | readonly Placement[];
  /** White unless told; a theme for light slides makes that nearly black. */
  readonly color?: Color;
}

/** Manim's `Rectangle`. `color` is that of stroke and fill. */
export interface Rectangle extends Base {
  readonly kind: 'rectangle';
  /** Units. */
  readonly width: number;
  /** Units. */
  readonly height: number;
  /** 0 to 1; 0 unless told. */
  readonly fillOpacity?: number;
  /** Hundredths of a unit, as in Manim; 4 unless told. */
  readonly strokeWidth?: number;
}

/** One line of a text, if it differs from the others. */
export interface TextLine {
  readonly text: string;
  readonly fontSize?: number;
  readonly color?: Color;
}

/** Manim's `Text`: lines, centred on one another. */
export interface Text extends Base {
  readonly kind: 'text';
  /** The lines; a string is cut at its line breaks. */
  readonly text: string | readonly (string | TextLine)[];
  /** 48 unless told; one em is a 72nd of this many units. */
  readonly fontSize?: number;
  /** From baseline to baseline, in em of the following line; 1.25 unless told. */
  readonly lineSpacing?: number;
  /**
   * What it is placed by: its ink (as Manim does, unless told), or the em boxes of its lines, so that
   * texts in the same place share a baseline whatever is written.
   */
  readonly box?: 'ink' | 'em';
  /** How the lines stand to each other; `'center'` unless told. */
  readonly align?: 'left' | 'center' | 'right';
}

/** Manim's `MathTex`. */
export interface Formula extends Base {
  readonly kind: 'formula';
  readonly tex: string;
  /** 48 unless told; one em is 0.010378 of this many units. */
  readonly fontSize?: number;
}

/**
 * An end of an arrow or line: a point; a mobject (the arrow ends at its box, on the way to the
 * other end); or a side of a mobject, if need be a little off it.
 */
export type End =
  | Point
  | string
  | { readonly of: string; readonly side?: Direction; readonly shift?: Point };

interface Connector extends Base {
  readonly from: End;
  readonly to: End;
  /** Hundredths of a unit; 5 unless told. */
  readonly strokeWidth?: number;
  /** Gap at the ends, in units; 0.08 at a mobject, 0 at a point unless told. */
  readonly buff?: number | readonly [number, number];
  /** Goes round corners: sets out in this direction, with right angles. */
  readonly elbow?: Direction;
  /** How far beyond the farther end an elbow runs before it turns back, in units. */
  readonly reach?: number;
  /** Curved: the angle of the arc in radians, counter-clockwise, as Manim's `path_arc`. */
  readonly arc?: number;
  /** `'joint'`: a disc shows where it leaves another line. */
  readonly tail?: 'joint';
}

/** Manim's `Arrow`: straight, elbow or curved, between points or mobjects. */
export interface Arrow extends Connector {
  readonly kind: 'arrow';
  /** Length and width of the tip, in units; 0.22 unless told, less on an arrow too short for it. */
  readonly tipLength?: number;
}

/** Manim's `Line`: an arrow without a tip. */
export interface Line extends Connector {
  readonly kind: 'line';
}

/** Manim's `VGroup`: several mobjects under one name. */
export interface Group extends Base {
  readonly kind: 'group';
  readonly members: readonly Mobject[];
  /** Puts the members in a row first: to the right, 0.25 units apart, unless told. */
  readonly arrange?: { readonly direction?: Direction; readonly buff?: number };
}

/**
 * An element of the author's own drawing, an SVG in the slide or in a file, or several under one name.
 * It stands where the drawing has it, in the drawing's colours. Exactly one of `select` and `layer`.
 */
export interface SvgElement extends Omit<Base, 'color'> {
  readonly kind: 'element';
  /** A CSS selector; all that match belong to it. */
  readonly select?: string;
  /** The name that the drawing tool gave: of a layer or object, a node of a graph, or an id. */
  readonly layer?: string;
}

/** A thing on the board. */
export type Mobject = Rectangle | Text | Formula | Arrow | Line | SvgElement | Group;

/** A mobject that is painted itself. */
export type Leaf = Exclude<Mobject, Group>;
