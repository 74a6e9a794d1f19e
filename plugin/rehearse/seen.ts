// What an audience sees of a slide, as plain data: checks are functions of it, and need no page.
import type { Rgba } from '../dom/css-color.js';
import type { Point, Rect } from './rect.js';

/** Anything on a slide. */
export interface Thing {
  /** The same thing at another stop has the same. */
  readonly id: string;
  /** As its author knows it. */
  readonly name: string;
  /** What is seen of it: of a text the ink, not the line's box. */
  readonly rect: Rect;
  /** Its place in the order of painting. */
  readonly order: number;
  /** From 0 to 1, with all that it stands in. */
  readonly opacity: number;
  /** The checks it is accepted by: `data-rehearse-accept` of what it stands in. */
  readonly accepts: readonly string[];
}

/** A text, or a formula. */
export interface SeenText extends Thing {
  readonly words: string;
  /** The ink of its lines, or of a formula's glyphs. */
  readonly pieces: readonly Rect[];
  /** Pixels; of a formula that of its largest glyphs. */
  readonly size: number;
  readonly isBold: boolean;
  /** Its colours, with what is behind each (unknown on an image) and the words that have it. */
  readonly colors: readonly {
    readonly ink: Rgba;
    readonly behind: Rgba | undefined;
    readonly words: string;
  }[];
  /** Letters that its fonts have not. */
  readonly missing: string;
  /** How many pixels of it are hidden by what it stands in. */
  readonly hidden: number;
  /** A scene's text is centred by its ink, as Manim's is; a page's by its line. */
  readonly isInScene: boolean;
  /** A line of code begins at the left of its box. */
  readonly isCode: boolean;
}

/** A line, an arrow, the edge of a box: what has a course. */
export interface SeenStroke extends Thing {
  readonly is: 'arrow' | 'line' | 'edge';
  /** Along its middle, not further apart than two pixels. */
  readonly points: readonly Point[];
  /** Pixels. */
  readonly width: number;
  /** Of an arrow: its shaft's length, and the width of the base of its tip. */
  readonly arrow?: {
    readonly shaft: number;
    readonly tip: number;
    readonly ends: readonly Point[];
    /** Those of its ends that have a tip. */
    readonly heads: readonly Point[];
  };
}

/** An area: a box, a disc, an image. */
export interface SeenBox extends Thing {
  readonly is: 'box' | 'shape' | 'image';
  /** How much of what is behind it it hides, from 0 to 1. */
  readonly cover: number;
  /** A mobject of a scene, not a part of a page. */
  readonly isInScene: boolean;
}

/** A shape of no size: it should be there, and nobody sees it. */
export type SeenSpeck = Thing;

/** What has failed where it stands. */
export interface SeenFailure extends Thing {
  readonly check: 'formula' | 'image' | 'scene';
  readonly message: string;
}

/** What a screen reader would miss. */
export interface SeenSilence extends Thing {
  readonly message: string;
}

/** A slide at a stop. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  /** What the window shows of the slide's plane. */
  readonly window: Rect;
  readonly texts: readonly SeenText[];
  readonly strokes: readonly SeenStroke[];
  readonly boxes: readonly SeenBox[];
  readonly specks: readonly SeenSpeck[];
  readonly failures: readonly SeenFailure[];
  readonly silences: readonly SeenSilence[];
}
