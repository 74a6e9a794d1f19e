import { compare, jumpTo, type Walker } from './walk.js';

/** As many keys as there are stops, all at once; then to the overview and back. */
export async function hurry(walker: Walker, slide: number, frame: number): Promise<void> {
  const last = walker.slides[slide]?.stops ?? 0;
  await jumpTo(walker, { slide, stop: 0 });
  const { fast, back } = await walker.page.evaluate(
    ({ last, frame }) => window.revealScenesRehearsal.hurry(last, frame),
    { last, frame },
  );
  for (const [road, { place, picture }] of [
    ['With fast keys', fast],
    ['After the overview', back],
  ] as const) {
    if (place.slide === slide && place.stop === last) {
      compare(walker, { slide, stop: last }, road, picture);
      continue;
    }
    walker.notes.tell('road', slide, last, {
      severity: 'breaks',
      of: [road],
      what: `${road}, the deck is at stop ${place.stop} of slide ${place.slide + 1}.`,
      fix: 'Look for a script that takes the keys.',
    });
  }
}
