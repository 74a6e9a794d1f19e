import type { Cast } from '../cast.js';
import { broughtBy } from '../first-states.js';
import { animationsOf, type Told } from './told.js';

/** What a step brings although it is there, or comes by the same step, and nothing takes it away. */
export function cameTwice(cast: Cast, { place, step, before }: Told): string[] {
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
    if (animations.some((other) => isAbout(other) && !brings(other))) return [];
    const there = own.filter((leaf) => before.get(leaf)?.shown);
    const again = animations.slice(0, i).find((other) => isAbout(other));
    if (again)
      return [`${place}: '${target}' comes by ${again.verb} when ${verb} brings it once more.`];
    if (there.length === 0) return [];
    const which = there.length === own.length ? target : there[0];
    return [`${place}: '${which}' is there already when ${verb} brings it once more.`];
  });
}
