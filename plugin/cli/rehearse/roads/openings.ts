import type { Walker } from '../walk.js';
import type { Road } from './road.js';

/** Milliseconds that a slide may take to open. */
const SLOW = 1000;

/** Opens each slide as a speaker does, on a real clock. */
export const openings: Road = async (walker, { slides }) => {
  for (const slide of slides) {
    if (slide === 0 || (await timeOf(walker, slide)) < SLOW) continue;
    walker.lookAgain(() => tellIfSlow(walker, slide));
  }
};

function timeOf({ page, isAt }: Walker, slide: number): Promise<number> {
  isAt({ slide, stop: 0 });
  return page.evaluate((which) => window.revealScenesRehearsal.open(which), slide);
}

/** What is slow is so twice. */
async function tellIfSlow(walker: Walker, slide: number): Promise<void> {
  await timeOf(walker, 0);
  if ((await timeOf(walker, slide)) < SLOW) return;
  walker.notes.tell('slow', slide, 0, {
    severity: 'ugly',
    of: ['opening'],
    what: 'This slide takes longer than a second to open.',
    fix: 'Make its images smaller, or do less when it is shown.',
  });
}
