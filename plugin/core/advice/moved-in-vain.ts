import { calledIn } from '../called-in.js';
import type { Cast } from '../cast.js';
import type { State, States } from '../channels.js';
import { tracksOf } from '../cue.js';
import { boxIn } from '../follow.js';
import { IN_SCENE, type Pose } from '../pose.js';
import { moves } from './moves.js';
import { type Advice, animationsOf, type Told } from './told.js';

/** What a step moves although it stays at what it is about, such as a frame or a brace. */
export function movedInVain(cast: Cast, { place, step, before, after }: Told): Advice[] {
  const animations = animationsOf(step);
  return animations.flatMap((animation) => {
    const { target, verb } = animation;
    if (typeof target !== 'string' || !before.get(target)?.shown) return [];
    const held = heldBy(cast, target);
    if (held === undefined) return [];
    const tracks = tracksOf(cast, animation, 0, (leaf) => before.get(leaf) as State);
    const [was, is] = [before, after].map((states) => boxAt(cast, states, target));
    if (was !== is || !tracks.some((track) => track.id === target && moves(track))) return [];
    const [it, other] = [target, held].map((id) => calledIn(cast, id));
    const problem = `${verb} does not move ${it}, which stays at ${other}. Let it become another one, by transform.`;
    return [{ place, problem }];
  });
}

/** What is placed by its author although it stays at what it is about. */
export function placedInVain(cast: Cast, start: States): Advice[] {
  return cast.followers.flatMap(({ id, first }): Advice[] => {
    const held = heldBy(cast, id);
    const isPlaced = [first.pose, IN_SCENE].map(poseAlone).map((pose) => JSON.stringify(pose));
    if (held === undefined || isPlaced[0] === isPlaced[1]) return [];
    // Where it has ends of its own, these are where they were placed.
    const boxes = [first.shape, start.get(id)?.shape].map((shape) => JSON.stringify(shape?.box));
    if (boxes[0] !== boxes[1]) return [];
    const [it, other] = [id, held].map((each) => calledIn(cast, each));
    const fix = 'buff' in first.self ? ', or give it another buff' : '';
    const problem = `'at' changes nothing, for it stays at ${other}. Leave it out${fix}.`;
    return [{ place: `mobject ${it}`, problem }];
  });
}

const poseAlone = ({ place, scale, turn }: Pose): Pose => ({ place, scale, turn });

/** The first of what a mobject is about, if it is one that stays at others. */
function heldBy({ followers }: Cast, id: string): string | undefined {
  const follower = followers.find((each) => each.id === id);
  return follower?.kind.follows && follower.others[0];
}

const boxAt = (cast: Cast, states: States, id: string) =>
  JSON.stringify(boxIn(cast, (leaf) => states.get(leaf) as State, id));
