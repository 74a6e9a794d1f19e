import { calledIn } from '../called-in.js';
import type { Cast } from '../cast.js';
import { broughtBy } from '../first-states.js';
import { type Advice, animationsOf, type Told } from './told.js';

/** What a step brings although it is there, or comes by the same step, and nothing takes it away. */
export function cameTwice(cast: Cast, { place, step, before }: Told): Advice[] {
  const animations = animationsOf(step);
  const brings = (animation: (typeof animations)[number]) => {
    const { target } = animation;
    return typeof target === 'string' && broughtBy(animation).includes(target);
  };
  const leavesOf = (id: unknown) => cast.families.get(id as string) ?? [];
  return animations.flatMap((animation, i) => {
    const { target, verb } = animation;
    if (!brings(animation)) return [];
    const own = leavesOf(target);
    const isAbout = (other: (typeof animations)[number]) =>
      leavesOf(other.target).some((leaf) => own.includes(leaf));
    // What else a step does with it may have taken it away.
    const leaves = (other: (typeof animations)[number]) => !brings(other) || 'goes' in other;
    if (animations.some((other) => isAbout(other) && leaves(other))) return [];
    const there = own.filter((leaf) => before.get(leaf)?.shown);
    const again = animations.slice(0, i).find((other) => isAbout(other));
    const told = (which: unknown, how: string) => {
      const problem = `${calledIn(cast, String(which))} ${how} when ${verb} brings it once more.`;
      return [{ place, problem }];
    };
    if (again) return told(target, `comes by ${again.verb}`);
    if (there.length === 0) return [];
    return told(there.length === own.length ? target : there[0], 'is there already');
  });
}
