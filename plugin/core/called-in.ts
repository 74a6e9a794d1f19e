import { called } from './called.js';
import type { Cast } from './cast.js';
import { labelsIn } from './label-of.js';
import { AND } from './target-lists.js';

/**
 * What a mobject, or a list of them, is called in a message. One without words is called by what it is about, or
 * by what it is grouped with.
 */
export function calledIn({ scene, followers, members }: Cast, name: string): string {
  const labelOf = labelsIn(scene.mobjects);
  const nearby = (id: string) => [
    ...(followers.find((each) => each.id === id)?.others ?? []),
    ...([...members.values()].find((pair) => pair.length === 2 && pair.includes(id)) ?? []),
  ];
  const words = (id: string) => labelOf(id) ?? nearby(id).map(labelOf).find(Boolean);
  return name
    .split(AND)
    .map((id) => called(id, words))
    .join(AND);
}
