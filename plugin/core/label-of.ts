import type { State } from './channels.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { placementsIn } from './placement.js';

/** Some mobjects, with all that they are made of. */
export const withMembers = (mobjects: readonly Mobject[]): Mobject[] =>
  mobjects.flatMap((mobject) => [mobject, ...withMembers(membersOf(mobject) ?? [])]);

/** What mobjects say themselves; without words they say nothing. */
type WordsOf = (mobject: Mobject) => string | undefined;

/**
 * What whoever sees a scene would call its mobjects: by the first words that stand in one, were put on it,
 * are what a mark is about, or stand beside it in a group of two.
 */
export function labelsIn(mobjects: readonly Mobject[], wordsOf: WordsOf) {
  const everyone = withMembers(mobjects);
  const byId = new Map(everyone.map((mobject) => [mobject.id, [mobject]]));
  for (const mobject of everyone) {
    for (const [name, ids] of Object.entries(selectionsOf(mobject)))
      byId.set(
        name,
        ids.flatMap((id) => byId.get(id) ?? []),
      );
  }
  const wordsIn = (some: readonly Mobject[]) =>
    withMembers(some)
      .map(wordsOf)
      .find((words) => words !== undefined);
  const isOn = (mobject: Mobject, id: string) =>
    placementsIn((mobject as Placed).at).some((each) => 'moveTo' in each && each.moveTo === id);
  return (id: string): string | undefined => {
    const own = byId.get(id) ?? [];
    return (
      wordsIn(own) ??
      wordsIn(everyone.filter((each) => isOn(each, id))) ??
      wordsIn(own.flatMap((each) => aboutOf(each).flatMap((other) => byId.get(other) ?? []))) ??
      wordsIn(everyone.flatMap((each) => pairIn(each, id)))
    );
  };
}

type Placed = { readonly at?: Parameters<typeof placementsIn>[0] };

/** What a mark is about. */
const aboutOf = (mobject: Mobject): readonly string[] =>
  kindOf(mobject).follows && 'of' in mobject ? ([mobject.of].flat() as string[]) : [];

/** The members of a group of two, if the one is in it. */
function pairIn(group: Mobject, id: string): readonly Mobject[] {
  const members = membersOf(group) ?? [];
  return members.length === 2 && members.some((member) => member.id === id) ? members : [];
}

/** @param labelOf - without it, only what a mobject says by itself. */
export function wordsOf(
  mobject: Mobject,
  labelOf: (id: string) => string | undefined = () => undefined,
  state?: State,
): string | undefined {
  return kindOf(mobject).words?.(mobject as never, labelOf, state); // sound: it is of that kind
}
