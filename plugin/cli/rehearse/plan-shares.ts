import type { Place } from '../in-page/rehearse/deck.js';
import { randomFrom, shuffled } from './random.js';
import type { Share } from './roads/road.js';
import { areFew, type Plan, placesOf, stopsOf } from './walk.js';

/** So many stops of a large deck are opened by their links, as a page has to load for each. */
export const [LINKS, QUICK_LINKS] = [48, 1] as const;

/** So many jumps at most. */
const [JUMPS, QUICK_JUMPS] = [600, 30];

/** What is done with some stops of a large deck alone. */
export const sampledOf = (plan: Pick<Plan, 'slides' | 'isQuick'>): { sampled?: string } =>
  plan.isQuick || areFew(plan)
    ? {}
    : {
        sampled: `Of so many ${LINKS} were opened by a link, and the last of each slide was seen in other windows and in the light.`,
      };

/** Parts a deck among those who walk through it. */
export function planShares(plan: Pick<Plan, 'slides' | 'isQuick'>, count: number): Share[] {
  const { slides, isQuick } = plan;
  const random = randomFrom(1);
  const all = placesOf(plan, [...slides.keys()]);
  const jumps = shuffled(all, random).slice(0, isQuick ? QUICK_JUMPS : JUMPS);
  const links = areFew(plan) ? all : sampleOf(plan, isQuick ? QUICK_LINKS : LINKS, random);
  const parts = contiguous(slides, count);
  const every = <T>(things: readonly T[], which: number) =>
    things.filter((_, i) => i % parts.length === which);
  return parts.map((part, which) => ({
    slides: part,
    jumps: every(jumps, which),
    links: every(links, which),
  }));
}

/** Slides that follow one another, with about as many stops as each other part has. */
function contiguous(slides: Plan['slides'], count: number): number[][] {
  const whole = stopsOf(slides);
  const parts = Array.from({ length: count }, (): number[] => []);
  let before = 0;
  for (const [slide, { stops }] of slides.entries()) {
    const middle = before + (stops + 1) / 2;
    parts[Math.min(count - 1, Math.floor((middle / whole) * count))]?.push(slide);
    before += stops + 1;
  }
  return parts.filter(({ length }) => length > 0);
}

/** So many stops, of all parts of the deck alike, and the last one of all. */
function sampleOf({ slides }: Pick<Plan, 'slides'>, count: number, random: () => number): Place[] {
  const all = placesOf({ slides }, [...slides.keys()]);
  const size = Math.min(count, all.length);
  return Array.from({ length: size }, (_, i) => {
    const [from, to] = [i, i + 1].map((each) => Math.floor((each * all.length) / size)) as [
      number,
      number,
    ];
    const at = i === size - 1 ? all.length - 1 : from + Math.floor(random() * (to - from));
    return all[at] as Place;
  });
}
