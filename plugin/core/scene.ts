/** What a scene is: mobjects, and what happens to them. Plain data, too; times are seconds. */
import type { Direction, Mobject } from './mobject.js';
import type { RateName } from './rates.js';
import type { Point } from './units.js';

interface Timing {
  /** Seconds; 1 unless told, for `write` of 15 glyphs and more 2. */
  readonly runTime?: number;
  /**
   * How far the parts of the target lag behind each other, as a share of a part's time: with 0 all
   * move together (unless told), with 1 one after another (`create`, unless told).
   */
  readonly lagRatio?: number;
  /** `smooth` unless told; `linear` for `write`. */
  readonly rate?: RateName;
}

interface Aimed<Verb extends string> extends Timing {
  readonly verb: Verb;
  /** The id of a mobject. */
  readonly target: string;
}

/** Manim's `Create`: outlines are drawn, part after part. */
export type Create = Aimed<'create'>;
/** Manim's `Write`: each glyph's outline is drawn, then filled. */
export type Write = Aimed<'write'>;
/** Manim's `FadeIn`; with `shift` it comes to its place from that far back. */
export type FadeIn = Aimed<'fadeIn'> & {
  /** It arrives from that far back, in units. */
  readonly shift?: Point;
};
/** Manim's `FadeOut`; with `shift` it leaves by that much. It keeps its place, and comes again there. */
export type FadeOut = Aimed<'fadeOut'> & {
  /** It leaves by that much, in units. */
  readonly shift?: Point;
};
/** Manim's `mobject.animate.move_to`. What is not on the board is moved unseen. */
export type MoveTo = Aimed<'moveTo'> & {
  readonly to: string | Point;
  /** The edges of both that come together; unless told, their centres. */
  readonly alignedEdge?: Direction;
};
/** Manim's `mobject.animate.shift`. What is not on the board is moved unseen. */
export type Shift = Aimed<'shift'> & { readonly by: Point };

/** What happens to one mobject. */
export type Animation = Create | Write | FadeIn | FadeOut | MoveTo | Shift;

/** Manim's `self.play(...)`: animations that start together. Without any, a pause in a step. */
export interface Play {
  readonly animations: readonly Animation[];
  /** Seconds; stands for the run time of every animation in it. */
  readonly runTime?: number;
  /** Animations start one after another by this share of a run time (Manim's `LaggedStart`). */
  readonly lagRatio?: number;
}

/** What one key press brings: plays, one after another. */
export interface Step {
  /** One sentence for the speaker and for screen readers. */
  readonly caption?: string;
  /** Steps in a row with the same beat can be taken with one key press. */
  readonly beat?: string;
  /** In a PDF: `'skip'` leaves the step out, `'last'` lets it stand for the steps before it. */
  readonly pdf?: 'skip' | 'last';
  readonly plays: readonly Play[];
  /** Seconds that autoplay waits after the step. */
  readonly wait?: number;
}

/** A scene: what is on the board and what happens to it. Order of mobjects is order of painting. */
export interface Scene {
  /** The `data-scene` of its host. */
  readonly name: string;
  /** What the picture is called, for screen readers. */
  readonly title?: string;
  /** What is on the board, or will be. */
  readonly mobjects: readonly Mobject[];
  /** Plays by itself when the slide is entered. */
  readonly entrance?: Step;
  /** One after another, a key press each. */
  readonly steps: readonly Step[];
}
