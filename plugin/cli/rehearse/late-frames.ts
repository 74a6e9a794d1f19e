import type { Place } from '../in-page/rehearse/deck.js';
import { jumpTo, type Walker } from './walk.js';

/** A frame that takes the computer longer, in milliseconds, comes too late. */
const LATE = 34;

/** Whether most frames of a movement come too late. */
export const areLate = (costs: readonly number[]): boolean =>
  costs.length > 2 && costs.filter((cost) => cost > LATE).length > costs.length / 2;

/** A computer has its moments: what drops frames does so again. */
export async function tellIfLate(walker: Walker, { slide, stop }: Place, frame: number) {
  const { page, notes } = walker;
  await jumpTo(walker, { slide, stop: stop - 1 });
  const step = await page.evaluate((frame) => window.revealScenesRehearsal.forward(frame), frame);
  if (!areLate(step.costs)) return;
  notes.tell('dropped-frames', slide, stop, {
    severity: 'ugly',
    of: ['frames'],
    what: 'Most frames of this step take the computer too long: the movement will stutter.',
    fix: 'Move fewer things at once, or do less work in each frame.',
  });
}
