/** What can change of a mobject, seen or not: verbs write it, painters read it, kinds start it. */
import type { Dash } from './dash.js';
import { EMPTY, type Shape } from './part.js';
import { ORIGIN, type Point } from './units.js';

/**
 * A leaf (a mobject that is painted itself) or the camera at one moment. As in Manim a mobject has its
 * coordinates for good: what is not on the board can be moved, can have arrows at it, and comes where
 * it is.
 */
export interface State {
  /** Where the origin of its shape is, in scene units. */
  readonly place: Point;
  /** Factors in x and y. */
  readonly scale: Point;
  /** In radians, counter-clockwise. */
  readonly turn: number;
  /** Among its siblings, those with a higher one are painted over those with a lower. */
  readonly z: number;
  /** What a number or a tracked value says. */
  readonly value: number;
  /** CSS colours. */
  readonly stroke: string;
  readonly fill: string;
  /** Hundredths of a unit. */
  readonly strokeWidth: number;
  /** The dashes of its strokes; absent when they have no gaps. */
  readonly dash: Dash | undefined;
  /** 0 to 1. */
  readonly fillOpacity: number;
  /** 0 to 1, of the whole. */
  readonly opacity: number;
  /** What it consists of; another object only when that is something else. */
  readonly shape: Shape;
  /** Whether it is on the board. */
  readonly shown: boolean;
  /** How far it is on its way to the board or from it; absent when it has arrived. */
  readonly way: Way | undefined;
  /** How much is drawn of each part; absent when all of them are whole. */
  readonly drawn: readonly Drawn[] | undefined;
  /** How far each part is from where it belongs; absent when all are there. */
  readonly travel: readonly Point[] | undefined;
  /** How far one that follows others has its shape from them; absent when it has all of it from them. */
  readonly likeness: Likeness | undefined;
}

/** How far a follower looks like itself; for the rest it looks as its own shape says, like any other leaf. */
export interface Likeness {
  /** 0 to 1. */
  readonly share: number;
  /** Its shape among those that it follows. Loaded with the verb that needs it; the same in all states. */
  readonly shape: (own: State, itself: State) => Shape;
}

/**
 * A way to come and to go, which is never what a mobject is. Only moves change a place: the shift of a
 * fade is not one. Manim has it so (`FadeOut` puts its mobject back when it is gone), and only so
 * arrows can be continuous: what left upwards may at once come again from below, and they cannot be
 * at both.
 */
export interface Way {
  /** 0 to 1; it multiplies the opacity. */
  readonly opacity: number;
  /** How far it is off its place, in units. */
  readonly away: Point;
  /** A factor about its origin; 1 where absent. */
  readonly scale?: number;
  /** In radians about its origin, counter-clockwise; 0 where absent. */
  readonly turn?: number;
}

/** How much of a part is there. */
export interface Drawn {
  /** How much of its outline is drawn, 0 to 1. */
  readonly outline: number;
  /** Where what is drawn of its outline begins, 0 to `outline`; 0 where absent. */
  readonly from?: number;
  /** How much of its fill is there, 0 to 1; as far is its stroke from the pen's width to its own. */
  readonly fill: number;
}

export type Channel = keyof State;

/** All leaves at one moment, and the camera, by id. */
export type States = Pick<ReadonlyMap<string, State>, 'get'>;

/** The colour that an element of a drawing has of its author; its painter knows which. */
export const OWN_COLOR = 'var(--scene-own)';

/** Where a state begins that nobody has told anything of. */
export const START: State = {
  place: ORIGIN,
  scale: [1, 1],
  turn: 0,
  z: 0,
  value: 0,
  stroke: 'none',
  fill: 'none',
  strokeWidth: 0,
  dash: undefined,
  fillOpacity: 1,
  opacity: 1,
  shape: EMPTY,
  shown: true,
  way: undefined,
  drawn: undefined,
  travel: undefined,
  likeness: undefined,
};

/**
 * A copy of a state, to be changed. Field by field, so that an engine sees one kind of object in all of
 * them: with spreads a frame of a thousand leaves takes twice as long whenever it sees several.
 */
export function copyOfState(state: State): { -readonly [C in Channel]: State[C] } {
  return {
    place: state.place,
    scale: state.scale,
    turn: state.turn,
    z: state.z,
    value: state.value,
    stroke: state.stroke,
    fill: state.fill,
    strokeWidth: state.strokeWidth,
    dash: state.dash,
    fillOpacity: state.fillOpacity,
    opacity: state.opacity,
    shape: state.shape,
    shown: state.shown,
    way: state.way,
    drawn: state.drawn,
    travel: state.travel,
    likeness: state.likeness,
  };
}
