import type { State } from './channels.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { placementsIn, type TakenAt } from './placement.js';

/** Some mobjects, with all that they are made of. */
const withMembers = (mobjects: readonly Mobject[]): Mobject[] =>
  mobjects.flatMap((mobject) => [mobject, ...withMembers(membersOf(mobject) ?? [])]);

/**
 * What whoever sees a scene would call its mobjects: by the first words that stand in one, or were put on it.
 *
 * @param said - what they say themselves, as far as it is seen.
 */
export function labelsIn(
  mobjects: readonly Mobject[],
  said = (mobject: Mobject): string | undefined => wordsOf(mobject),
) {
  let everyone: readonly Mobject[] | undefined; // thousands, and often nobody asks
  return (id: string): string | undefined => {
    everyone ??= withMembers(mobjects);
    const ids = [id, ...everyone.flatMap((each) => selectionsOf(each)[id] ?? [])];
    return withMembers(
      everyone.filter(
        (each) => ids.includes(each.id) || isOn(each as { readonly at?: TakenAt }, id),
      ),
    )
      .map(said)
      .find(Boolean);
  };
}

const isOn = (mobject: { readonly at?: TakenAt }, id: string) =>
  placementsIn(mobject.at).some((each) => 'moveTo' in each && each.moveTo === id);

/** @param labelOf - without it, only what a mobject says by itself. */
export function wordsOf(
  mobject: Mobject,
  labelOf: (id: string) => string | undefined = () => undefined,
  state?: State,
): string | undefined {
  return kindOf(mobject).words?.(mobject as never, labelOf, state); // sound: it is of that kind
}
