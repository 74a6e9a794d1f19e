import type { Cast } from './cast.js';
import type { State, States } from './channels.js';
import { stepsOf, type Timeline } from './timeline.js';

/**
 * All that a painter needs at one playhead. What stands still keeps its very state from frame to frame,
 * also in the middle of a step.
 */
export interface Picture {
  /** Who is in it; the tree in which it is painted. */
  readonly cast: Cast;
  /** The states of all leaves and of the camera: the same object from one stop to the next. */
  readonly still: States;
  /** The same as the steps have told, those that follow not where they follow: enough to know who is shown. */
  readonly told: States;
  /** Those that are otherwise at this very moment. */
  readonly moving: Moving;
}

/** The states of some leaves. Where the same ones move, `leaves` is the same object from frame to frame. */
export interface Moving {
  /** Where each of them has its state. */
  readonly leaves: ReadonlyMap<string, number>;
  readonly states: readonly State[];
}

/** Paints a picture on a surface, whatever is there; painting twice changes nothing. */
export type Painter<Surface> = (surface: Surface, picture: Picture) => void;

const NOTHING: Moving = { leaves: new Map(), states: [] };

/** The state of a leaf or of the camera in a picture. */
export function stateIn({ still, moving }: Picture, id: string): State | undefined {
  const index = moving.leaves.get(id);
  return index === undefined ? still.get(id) : moving.states[index];
}

/** The state of a leaf that is on the board. One that follows and is not there is not made. */
export function shownState(picture: Picture, id: string): State | undefined {
  const { told, still, moving } = picture;
  const index = moving.leaves.get(id);
  const state = index === undefined ? told.get(id) : moving.states[index];
  if (!state?.shown) return undefined;
  return index === undefined && still !== told ? still.get(id) : state;
}

/** What is on the board in a picture: the states of the leaves that are shown, in order of painting. */
export function shownIn(picture: Picture): Map<string, State> {
  return new Map(
    picture.cast.leaves.flatMap(({ id }) => {
      const state = shownState(picture, id);
      return state ? [[id, state] as const] : [];
    }),
  );
}

/**
 * The picture of a scene at a playhead: a pure function of both. At p = k it is what k steps leave;
 * between k and k + 1 it is inside step k + 1; from −1 to 0 it is the entrance.
 *
 * @param playhead - any number; what lies outside [−1, number of steps] is taken as its nearer end.
 */
export function pictureAt(timeline: Timeline, playhead: number): Picture {
  const { cast, pictures, stops } = timeline;
  const p = Math.min(stepsOf(timeline), Math.max(-1, playhead));
  const still = pictures[Math.floor(p) + 1];
  const told = stops[Math.floor(p) + 1];
  const share = p - Math.floor(p);
  if (!still || !told) throw new Error(`no picture at playhead ${playhead}`);
  const stretch = share === 0 ? undefined : timeline.stretchAt(Math.floor(p) + 1);
  if (!stretch) return { cast, still, told, moving: NOTHING };
  const { leaves, courses, followers } = stretch;
  const states: State[] = [];
  const time = share * stretch.duration;
  for (const course of courses.values()) states.push(course.at(time));
  const picture = { cast, still, told, moving: { leaves, states } };
  if (followers.size > 0) {
    const stateOf = (id: string) => stateIn(picture, id) as State;
    for (const [id, follow] of followers) {
      const index = leaves.get(id) as number;
      states[index] = follow(states[index] ?? (told.get(id) as State), stateOf);
    }
  }
  return picture;
}
