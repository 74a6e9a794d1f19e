import type { State } from './channels.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { placementsIn } from './placement.js';

/** Some mobjects, with all that they are made of. */
export const withMembers = (mobjects: readonly Mobject[]): Mobject[] =>
  mobjects.flatMap((mobject) => [mobject, ...withMembers(membersOf(mobject) ?? [])]);

/** What mobjects say themselves; without words they say nothing. */
type WordsOf = (mobject: Mobject) => string | undefined;

/** What whoever sees a scene would call its mobjects: by the first words that stand in one, or were put on it. */
export function labelsIn(mobjects: readonly Mobject[], wordsOf: WordsOf) {
  const everyone = withMembers(mobjects);
  const named = (id: string): readonly Mobject[] => {
    const own = everyone.filter((each) => each.id === id);
    if (own.length > 0) return own;
    return everyone.flatMap((each) => selectionsOf(each)[id] ?? []).flatMap(named);
  };
  const isOn = (mobject: Mobject, id: string) =>
    placementsIn((mobject as Placed).at).some((each) => 'moveTo' in each && each.moveTo === id);
  return (id: string): string | undefined =>
    withMembers([...named(id), ...everyone.filter((each) => isOn(each, id))])
      .map(wordsOf)
      .find(Boolean);
}

type Placed = { readonly at?: Parameters<typeof placementsIn>[0] };

/** @param labelOf - without it, only what a mobject says by itself. */
export function wordsOf(
  mobject: Mobject,
  labelOf: (id: string) => string | undefined = () => undefined,
  state?: State,
): string | undefined {
  return kindOf(mobject).words?.(mobject as never, labelOf, state); // sound: it is of that kind
}
