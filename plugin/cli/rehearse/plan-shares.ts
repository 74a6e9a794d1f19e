import type { Place } from '../in-page/rehearse/deck.js';
import { randomFrom, shuffled } from './random.js';
import type { Share } from './roads/road.js';
import { type Plan, placesOf } from './walk.js';

/** So many stops are opened by their links: a page has to load for each. */
const [LINKS, QUICK_LINKS] = [24, 1];

/** So many jumps at most. */
const [JUMPS, QUICK_JUMPS] = [600, 30];

/** Parts a deck among those who walk through it. */
export function planShares(plan: Pick<Plan, 'slides' | 'isQuick'>, count: number): Share[] {
  const { slides, isQuick } = plan;
  const random = randomFrom(1);
  const all = placesOf(plan, [...slides.keys()]);
  const jumps = shuffled(all, random).slice(0, isQuick ? QUICK_JUMPS : JUMPS);
  const links = sampleOf(plan, isQuick ? QUICK_LINKS : LINKS, random);
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
  const whole = slides.reduce((sum, { stops }) => sum + stops + 1, 0);
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
