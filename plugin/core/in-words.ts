import { kindOf, type Mobject } from './kinds/kinds.js';
import { labelsIn, wordsOf } from './label-of.js';
import { membersOf } from './leaves.js';
import { type Picture, shownState } from './picture.js';
import type { Scene } from './scene.js';

/**
 * What is on the board, in words, for those who cannot see it: the texts, the formulas as TeX, and
 * which labelled things the arrows join. In the scene's own language: all words are the author's.
 */
export function inWords(picture: Picture): string {
  const { scene, families } = picture.cast;
  const seen = (id: string) => shownState(picture, id);
  const isThere = ({ id }: Mobject) => (families.get(id) ?? []).every(seen);
  const labelOf = labelsIn(scene.mobjects, (mobject) =>
    isThere(mobject) ? wordsOf(mobject, undefined, seen(mobject.id)) : undefined,
  );
  return speakersIn(scene.mobjects, isThere)
    .filter(isThere)
    .flatMap((mobject) => wordsOf(mobject, labelOf, seen(mobject.id)) ?? [])
    .join('; ');
}

/** All texts and formulas of a scene, whenever they come. */
export function wordsIn({ mobjects }: Scene): string {
  return speakersIn(mobjects, () => true)
    .flatMap((mobject) => wordsOf(mobject) ?? [])
    .join('; ');
}

/** Those that speak for themselves: a text or formula of several pieces as one, if all of it is there. */
function speakersIn(
  mobjects: readonly Mobject[],
  isWhole: (mobject: Mobject) => boolean,
): Mobject[] {
  return mobjects.flatMap((mobject) => {
    const members = membersOf(mobject);
    if (!members) return kindOf(mobject).words ? mobject : [];
    return wordsOf(mobject) !== undefined && isWhole(mobject)
      ? mobject
      : speakersIn(members, isWhole);
  });
}
