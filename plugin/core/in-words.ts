import type { State } from './channels.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf } from './leaves.js';
import { type Picture, shownIn } from './picture.js';
import type { Scene } from './scene.js';

/**
 * What is on the board, in words, for those who cannot see it: the texts, the formulas as TeX, and
 * which labelled things the arrows join. In the scene's own language: all words are the author's.
 */
export function inWords(picture: Picture): string {
  const { scene, families } = picture.cast;
  const shown = shownIn(picture);
  const everyone = withMembers(scene.mobjects);
  const speakers = speakersIn(scene.mobjects, (id) =>
    (families.get(id) ?? []).every((leaf) => shown.has(leaf)),
  );
  /** What a mobject is called: the first words that stand in it. */
  const labelOf = (id: string) => {
    const family = new Set(families.get(id));
    const inside = everyone.filter((each) =>
      families.get(each.id)?.every((leaf) => family.has(leaf)),
    );
    return inside
      .map((each) => wordsOf(each, undefined, shown.get(each.id)))
      .find((words) => words !== undefined);
  };
  return speakers
    .filter(({ id }) => families.get(id)?.every((leaf) => shown.has(leaf)))
    .flatMap((mobject) => wordsOf(mobject, labelOf, shown.get(mobject.id)) ?? [])
    .join('; ');
}

/** All texts and formulas of a scene, whenever they come. */
export function wordsIn({ mobjects }: Scene): string {
  return speakersIn(mobjects, () => true)
    .flatMap((mobject) => wordsOf(mobject) ?? [])
    .join('; ');
}

const withMembers = (mobjects: readonly Mobject[]): Mobject[] =>
  mobjects.flatMap((mobject) => [mobject, ...withMembers(membersOf(mobject) ?? [])]);

/** Those that speak for themselves: a text or formula of several pieces as one, if all of it is there. */
function speakersIn(mobjects: readonly Mobject[], isWhole: (id: string) => boolean): Mobject[] {
  return mobjects.flatMap((mobject) => {
    const members = membersOf(mobject);
    if (!members || (wordsOf(mobject) !== undefined && isWhole(mobject.id))) return [mobject];
    return speakersIn(members, isWhole);
  });
}

/** @param labelOf - without it, only what a mobject says by itself. */
function wordsOf(
  mobject: Mobject,
  labelOf: (id: string) => string | undefined = () => undefined,
  state?: State,
): string | undefined {
  return kindOf(mobject).words?.(mobject as never, labelOf, state); // sound: it is of that kind
}
