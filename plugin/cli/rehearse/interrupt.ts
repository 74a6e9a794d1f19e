import { randomFrom } from './random.js';
import { compare, jumpTo, type Walker } from './walk.js';

/** So many times in each slide. */
const [TIMES, QUICK_TIMES] = [3, 1];

/** Turns round in the middle of steps, and goes on before they have ended. */
export async function interrupt(
  walker: Walker,
  slide: number,
  times: readonly number[],
  frame: number,
): Promise<void> {
  const random = randomFrom(slide + 1);
  const last = times.length;
  for (let i = 0; i < Math.min(last, walker.isQuick ? QUICK_TIMES : TIMES); i++) {
    const stop = Math.floor(random() * last);
    const after = (times[stop] ?? 0) * (0.2 + 0.6 * random());
    await jumpTo(walker, { slide, stop });
    const roads = [
      ['Turned round midway', 'back'],
      ['Going on midway', 'next'],
    ] as const;
    for (const [road, then] of roads.slice(0, stop + 2 > last ? 1 : 2)) {
      const { place, picture } = await walker.page.evaluate(
        ({ after, then, frame }) => window.revealScenesRehearsal.midway(after, then, frame),
        { after, then, frame },
      );
      compare(walker, { slide, stop: place.stop }, road, picture);
    }
  }
}
