// One slide, stop by stop: forwards, back, interrupted, with fast keys, through the overview.
import type { Look } from '../../rehearse/look.js';
import { photoOf } from './devtools.js';
import { hurry } from './hurry.js';
import { interrupt } from './interrupt.js';
import { areLate, tellIfLate } from './late-frames.js';
import { tellMiddle } from './middle.js';
import { lookAlike } from './same-picture.js';
import { compare, jumpTo, type Stops, type Walker } from './walk.js';

/** Milliseconds from one frame of a movement to the next. */
const [FRAME, QUICK_FRAME] = [100, 250];

/** What the way forwards has shown of a slide. */
interface Forwards {
  readonly stops: Stops;
  /** Milliseconds that each step takes. */
  readonly times: readonly number[];
  readonly photos: readonly string[];
  readonly looks: readonly Look[];
}

/** Goes through a slide that is shown at its beginning, and leaves it at its end. */
export async function walkSlide(walker: Walker, slide: number): Promise<void> {
  const { shown, isQuick } = walker;
  const frame = isQuick ? QUICK_FRAME : FRAME;
  const last = walker.slides[slide]?.stops ?? 0;
  const way = await forwards(walker, slide, last, frame);
  shown[slide] = way.stops;
  const isThrough = way.stops.length > last && (await backwards(walker, slide, way, frame));
  if (isThrough) {
    await interrupt(walker, slide, way.times, frame);
    await hurry(walker, slide, frame);
  } else await jumpTo(walker, { slide, stop: last });
}

function tellStuck({ notes }: Walker, slide: number, stop: number, road: string): void {
  notes.tell('road', slide, stop, {
    severity: 'breaks',
    of: [road],
    what: `${road}, this stop does not come.`,
    fix: 'Look for a script that takes the keys, or for a movement without an end.',
  });
}

/** What never rests is in no order that is meant. */
const OF_ORDER = /^(arrow|half-on|misaligned|off-centre|uneven-gap)$/;

/** Looks at a stop, and takes its photo. */
async function regard(walker: Walker, slide: number, stop: number, isAlive: boolean) {
  const { page, notes, measures, isQuick } = walker;
  const [look, photo] = await Promise.all([
    page.evaluate((given) => window.revealScenesRehearsal.look(given), measures),
    isQuick ? '' : photoOf(page),
  ]);
  notes.saw(slide, stop, look.ids);
  for (const { check, ...found } of look.found) {
    if (!isAlive || !OF_ORDER.test(check)) notes.tell(check, slide, stop, found);
  }
  return { look, photo };
}

async function forwards(
  walker: Walker,
  slide: number,
  last: number,
  frame: number,
): Promise<Forwards> {
  const { page } = walker;
  const begin = await page.evaluate(() => window.revealScenesRehearsal.now());
  const first = await regard(walker, slide, 0, begin.isAlive);
  const stops = [begin.isAlive ? undefined : begin.picture];
  const times: number[] = [];
  const [looks, photos] = [[first.look], [first.photo]];
  for (let stop = 1; stop <= last; stop++) {
    walker.isAt({ slide, stop });
    const step = await page.evaluate((frame) => window.revealScenesRehearsal.forward(frame), frame);
    if (step.place.slide !== slide || step.place.stop !== stop || step.time === Infinity) {
      tellStuck(walker, slide, stop, 'Forwards');
      break;
    }
    times.push(step.time);
    stops.push(step.isAlive ? undefined : step.picture);
    if (areLate(step.costs)) walker.lookAgain(() => tellIfLate(walker, { slide, stop }, frame));
    const { look, photo } = await regard(walker, slide, stop, step.isAlive);
    looks.push(look);
    photos.push(photo);
  }
  return { stops, times, photos, looks };
}

/** @returns whether it has come to the beginning. */
async function backwards(
  walker: Walker,
  slide: number,
  { stops, times, photos, looks }: Forwards,
  frame: number,
): Promise<boolean> {
  const { page, notes, measures } = walker;
  for (let stop = stops.length - 2; stop >= 0; stop--) {
    const way = await page.evaluate(
      ({ time, frame, measures }) => window.revealScenesRehearsal.backward(time, frame, measures),
      // Back is twice as fast.
      { time: (times[stop] ?? 0) / 2, frame, measures },
    );
    if (way.place.slide !== slide || way.place.stop !== stop) {
      tellStuck(walker, slide, stop, 'Backwards');
      return false;
    }
    if (way.isAstray) {
      notes.tell('road', slide, stop + 1, {
        severity: 'breaks',
        of: ['Backwards midway'],
        what: 'On its way back from this stop the picture jumps: it does not set out from where it stands.',
        fix: 'Let a step run the same way back.',
      });
    }
    if (way.middle) tellMiddle(notes, slide, stop, way.middle, [looks[stop], looks[stop + 1]]);
    compare(walker, { slide, stop }, 'Backwards', way.picture);
    const photo = photos[stop];
    if (photo && stops[stop] && !(await lookAlike(page.browser(), photo, await photoOf(page)))) {
      notes.tell('road', slide, stop, {
        severity: 'breaks',
        of: ['Backwards, in pixels'],
        what: 'Backwards, this stop looks otherwise than forwards.',
        fix: 'Let each stop be a picture of its own, whatever was shown before.',
      });
    }
  }
  return true;
}
