import { called } from './called.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { labelsIn, withMembers, wordsOf } from './label-of.js';
import { membersOf } from './leaves.js';
import { idsOf } from './target-lists.js';

/**
 * What a mobject of a scene, or a list of them, is called in a message. One without words is called by what it is
 * about, or by what it is grouped with.
 */
export function calledIn(mobjects: readonly Mobject[], name: string): string {
  const labelOf = labelsIn(mobjects, (mobject) => wordsOf(mobject));
  const everyone = withMembers(mobjects);
  const nearby = (id: string) =>
    everyone.flatMap((each) => (each.id === id ? aboutOf(each) : pairWith(each, id)));
  const words = (id: string) => labelOf(id) ?? nearby(id).map(labelOf).find(Boolean);
  return idsOf(name)
    .map((id) => called(id, words))
    .join(' + ');
}

/** What a mark is about. */
const aboutOf = (mobject: Mobject): readonly string[] =>
  kindOf(mobject).follows && 'of' in mobject ? ([mobject.of].flat() as string[]) : [];

/** The members of a group of two, if the one is in it. */
function pairWith(group: Mobject, id: string): readonly string[] {
  const ids = membersOf(group)?.map((member) => member.id) ?? [];
  return ids.length === 2 && ids.includes(id) ? ids : [];
}
