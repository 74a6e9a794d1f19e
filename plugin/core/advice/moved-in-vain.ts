import { calledIn } from '../called-in.js';
import type { Cast } from '../cast.js';
import type { State } from '../channels.js';
import { tracksOf } from '../cue.js';
import { boxIn } from '../follow.js';
import { moves } from './moves.js';
import { type Advice, animationsOf, type Told } from './told.js';

/** What a step moves although it stays at what it is about, such as a frame or a brace. */
export function movedInVain(cast: Cast, { place, step, before, after }: Told): Advice[] {
  const animations = animationsOf(step);
  return animations.flatMap((animation) => {
    const { target, verb } = animation;
    if (typeof target !== 'string') return [];
    const follower = cast.followers.find(({ id }) => id === target);
    const others = follower?.others ?? [];
    if (!follower?.kind.follows || others.length === 0) return [];
    const [was, is] = [before, after].map((states) =>
      JSON.stringify(boxIn(cast, (leaf) => states.get(leaf) as State, target)),
    );
    const isMoved = tracksOf(cast, animation, 0, (leaf) => before.get(leaf) as State).some(
      (track) => track.id === target && moves(track),
    );
    if (!isMoved || !before.get(target)?.shown || was !== is) return [];
    const [it, other] = [target, others[0] as string].map((id) =>
      calledIn(cast.scene.mobjects, id),
    );
    const problem = `${verb} does not move ${it}, which stays at ${other}. Let another one take its place, by replacementTransform.`;
    return [{ place, problem }];
  });
}
