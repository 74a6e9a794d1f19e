import type { Cut } from '../cut.js';

/** What only a browser can measure: it answers with a shape. */
export type Ask = (
  | {
      readonly text: readonly TextLineAsk[];
      readonly lineSpacing: number;
      readonly box: 'ink' | 'em';
      readonly align: 'left' | 'center' | 'right' | Start;
      /** A CSS font family in place of the scene's; `monospace` is the theme's. */
      readonly family?: string;
      /** The line of a source, as which it is coloured. */
      readonly highlight?: HighlightAsk;
    }
  | { readonly tex: string; readonly fontSize: number; readonly box: 'ink' | 'em' }
  /** A picture by its address; what is not told of its size is as the file has it. */
  | {
      readonly image: string;
      readonly width: number | undefined;
      readonly height: number | undefined;
    }
) &
  Cut;

/** Lines that begin below one another, so far below the origin and after the room for some letters. */
export interface Start {
  readonly after: string;
  /** Units. */
  readonly gap: number;
  /** Units. */
  readonly down: number;
}

/** A line of a source in a programming language. */
export interface HighlightAsk {
  readonly source: string;
  /** The first is 1. */
  readonly line: number;
  readonly language: string;
}

/** A line of text. */
export interface TextLineAsk {
  readonly text: string;
  /** Manim's. */
  readonly fontSize: number;
  /** A CSS colour of its own. */
  readonly color?: string;
}
