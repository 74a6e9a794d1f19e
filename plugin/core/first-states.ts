/** How everything is before the first step. */
import type { Cast } from './cast.js';
import type { State } from './channels.js';
import { animationsIn } from './composition.js';
import { withNames } from './target-lists.js';
import { verbOf } from './verbs/verbs.js';

/** The mobjects that are not on the board until an animation brings them. */
export const broughtBy = (animation: { readonly verb: string }): readonly string[] =>
  verbOf(animation).brings?.(withNames(animation), broughtBy) ?? [];

/** Until a verb brings it, a mobject is not there; what no verb brings is there from the start. */
export function firstStates(cast: Cast): ReadonlyMap<string, State> {
  const { entrance, steps } = cast.scene;
  const brought = new Map<string, boolean>();
  const mention = (id: string, isBrought: boolean) => {
    for (const leaf of cast.families.get(id) ?? []) {
      if (!brought.has(leaf)) brought.set(leaf, isBrought);
    }
  };
  for (const { plays } of entrance ? [entrance, ...steps] : steps) {
    for (const { animation } of plays.flatMap(({ animations }) => animationsIn(animations, ''))) {
      for (const id of broughtBy(animation)) mention(id, true);
      const { target } = withNames(animation);
      if (typeof target === 'string') mention(target, false);
    }
  }
  return new Map(
    [...cast.states].map(([id, state]) => [
      id,
      brought.get(id) ? { ...state, shown: false } : state,
    ]),
  );
}
