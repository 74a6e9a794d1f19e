import { called } from './called.js';
import type { Mobject } from './kinds/kinds.js';
import { labelsIn, wordsOf } from './label-of.js';
import { idsOf } from './target-lists.js';

/** What a mobject of a scene, or a list of them, is called in a message. */
export function calledIn(mobjects: readonly Mobject[], name: string): string {
  const labelOf = labelsIn(mobjects, (mobject) => wordsOf(mobject));
  return idsOf(name)
    .map((id) => called(id, labelOf))
    .join(' + ');
}
