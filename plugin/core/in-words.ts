import type { State } from './channels.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { leavesOf } from './leaves.js';
import { type Picture, shownIn } from './picture.js';
import type { Scene } from './scene.js';

/**
 * What is on the board, in words, for those who cannot see it: the texts, the formulas as TeX, and
 * which labelled things the arrows join. In the scene's own language: all words are the author's.
 */
export function inWords(picture: Picture): string {
  const { scene, families } = picture.cast;
  const leaves = leavesOf(scene.mobjects);
  const shown = shownIn(picture);
  const byId = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  /** What a mobject is called: the first words that stand in it. */
  const labelOf = (id: string) => {
    for (const leaf of families.get(id) ?? []) {
      const mobject = byId.get(leaf);
      const words = mobject && wordsOf(mobject, undefined, shown.get(leaf));
      if (words !== undefined) return words;
    }
    return undefined;
  };
  return leaves
    .filter(({ id }) => shown.has(id))
    .flatMap((leaf) => wordsOf(leaf, labelOf, shown.get(leaf.id)) ?? [])
    .join('; ');
}

/** All texts and formulas of a scene, whenever they come. */
export function wordsIn({ mobjects }: Scene): string {
  return leavesOf(mobjects)
    .flatMap((leaf) => wordsOf(leaf) ?? [])
    .join('; ');
}

/** @param labelOf - without it, only what a mobject says by itself. */
function wordsOf(
  mobject: Mobject,
  labelOf: (id: string) => string | undefined = () => undefined,
  state?: State,
): string | undefined {
  return kindOf(mobject).words?.(mobject as never, labelOf, state); // sound: it is of that kind
}
