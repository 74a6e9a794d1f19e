// One slide, stop by stop: forwards, back, interrupted, with fast keys, through the overview.
import type { Browser, Page } from 'puppeteer-core';
import type { Measures } from '../../rehearse/finding.js';
import type { Place, SlideData } from '../in-page/rehearse/deck.js';
import type { Look } from '../in-page/rehearse/index.js';
import type { Picture } from '../in-page/rehearse/picture.js';
import type { Notebook } from './notebook.js';
import { differing, listed, lookAlike, photoOf } from './same-picture.js';

/** What the stops of a slide show when they are come to forwards; nothing for one that never rests. */
export type Stops = readonly (Picture | undefined)[];

/** What a walk needs. */
export interface Walk {
  readonly browser: Browser;
  readonly page: Page;
  readonly notes: Notebook;
  readonly measures: Measures;
  readonly isQuick: boolean;
  readonly random: () => number;
  /** Told before each step, for what the page says on the way. */
  readonly isAt: (place: Place) => void;
}

/** Milliseconds from one frame of a movement to the next. */
const [FRAME, QUICK_FRAME] = [100, 250];

/** A frame that takes the computer longer, in milliseconds, comes too late. */
const LATE = 34;

/** Compares a stop with what it shows when it is come to forwards. */
export function compare(
  { notes }: Pick<Walk, 'notes'>,
  stops: { readonly [stop: number]: Picture | undefined },
  { slide, stop, road }: { readonly slide: number; readonly stop: number; readonly road: string },
  picture: Picture,
): void {
  const expected = stops[stop];
  const names = expected ? differing(expected, picture) : [];
  if (names.length === 0) return;
  notes.tell('road', slide, stop, {
    severity: 'breaks',
    of: [road],
    what: `${road}, this stop shows ${listed(names)} otherwise than forwards.`,
    fix: 'Let each stop be a picture of its own, whatever was shown before.',
  });
}

/** Goes through a slide that is shown at its beginning, and leaves it at its end. */
export async function walkSlide(
  walk: Walk,
  slide: number,
  { stops: last }: SlideData,
): Promise<Stops> {
  const { page, notes, measures, isQuick } = walk;
  const frame = isQuick ? QUICK_FRAME : FRAME;
  const stops: (Picture | undefined)[] = [];
  const times: number[] = [];
  const photos: Uint8Array[] = [];
  const stuck = (stop: number, road: string) =>
    notes.tell('road', slide, stop, {
      severity: 'breaks',
      of: [road],
      what: `${road}, this stop does not come.`,
      fix: 'Look for a script that takes the keys, or for a movement without an end.',
    });
  const look = async (stop: number): Promise<Look> => {
    const seen = await page.evaluate((given) => window.revealScenesRehearsal.look(given), measures);
    notes.saw(slide, stop, seen.ids);
    for (const { check, ...found } of seen.found) notes.tell(check, slide, stop, found);
    return seen;
  };
  const looks: Look[] = [];
  const begin = await page.evaluate(() => window.revealScenesRehearsal.now());
  stops.push(begin.isAlive ? undefined : begin.picture);
  if (!isQuick) photos.push(await photoOf(page));
  looks.push(await look(0));

  for (let stop = 1; stop <= last; stop++) {
    walk.isAt({ slide, stop });
    const step = await page.evaluate((frame) => window.revealScenesRehearsal.forward(frame), frame);
    if (step.place.slide !== slide || step.place.stop !== stop || step.time === Infinity) {
      stuck(stop, 'Forwards');
      await jump(page, slide, last);
      return stops;
    }
    times.push(step.time);
    stops.push(step.isAlive ? undefined : step.picture);
    if (areLate(step.costs)) await again(walk, slide, stop, frame);
    if (!isQuick) photos.push(await photoOf(page));
    looks.push(await look(stop));
  }

  for (let stop = last - 1; stop >= 0; stop--) {
    const way = await page.evaluate(
      ({ time, frame, measures }) => window.revealScenesRehearsal.backward(time, frame, measures),
      // Back is twice as fast.
      { time: (times[stop] ?? 0) / 2, frame, measures },
    );
    if (way.place.slide !== slide || way.place.stop !== stop) {
      stuck(stop, 'Backwards');
      await jump(page, slide, last);
      return stops;
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
    compare(walk, stops, { slide, stop, road: 'Backwards' }, way.picture);
    const photo = photos[stop];
    if (photo && stops[stop] && !(await lookAlike(walk.browser, photo, await photoOf(page)))) {
      notes.tell('road', slide, stop, {
        severity: 'breaks',
        of: ['Backwards, in pixels'],
        what: 'Backwards, this stop looks otherwise than forwards.',
        fix: 'Let each stop be a picture of its own, whatever was shown before.',
      });
    }
  }
  photos.length = 0;
  await interrupt(walk, slide, stops, times, frame);
  await hurry(walk, slide, stops, frame);
  return stops;
}

const areLate = (costs: readonly number[]) =>
  costs.length > 2 && costs.filter((cost) => cost > LATE).length > costs.length / 2;

/** A computer has its moments: what drops frames does so twice. */
async function again({ page, notes }: Walk, slide: number, stop: number, frame: number) {
  await jump(page, slide, stop - 1);
  const step = await page.evaluate((frame) => window.revealScenesRehearsal.forward(frame), frame);
  if (!areLate(step.costs)) return;
  notes.tell('dropped-frames', slide, stop, {
    severity: 'ugly',
    of: ['frames'],
    what: 'Most frames of this step take the computer too long: the movement will stutter.',
    fix: 'Move fewer things at once, or do less work in each frame.',
  });
}

/** In the middle of a movement that what stands before and after it may cross. */
function tellMiddle(
  notes: Notebook,
  slide: number,
  stop: number,
  { found }: Look,
  ends: readonly (Look | undefined)[],
): void {
  for (const { check, ...each } of found) {
    const isThere = ends.every((end) => each.of.every((id) => end?.ids.includes(id)));
    const isTold = [stop, stop + 1].some((at) => notes.has(check, slide, at, each.of));
    if (!/^(outside|overlap)$/.test(check) || !isThere || isTold) continue;
    const what = `On the way to the next stop, ${each.what.replace(/^The/, 'the')}`;
    notes.tell(check, slide, stop + 0.5, { ...each, severity: 'ugly', what });
  }
}

const jump = (page: Page, slide: number, stop: number) =>
  page.evaluate(
    async ({ slide, stop }) => {
      await window.revealScenesRehearsal.goTo({ slide, stop });
      await window.revealScenesRehearsal.rest(500);
    },
    { slide, stop },
  );

/** Turns round in the middle of steps, and goes on before they have ended. */
async function interrupt(
  walk: Walk,
  slide: number,
  stops: Stops,
  times: readonly number[],
  frame: number,
): Promise<void> {
  const { page, isQuick, random } = walk;
  const last = stops.length - 1;
  for (let i = 0; i < Math.min(last, isQuick ? 1 : 3); i++) {
    const stop = Math.floor(random() * last);
    const after = (times[stop] ?? 0) * (0.2 + 0.6 * random());
    await jump(page, slide, stop);
    const turned = await page.evaluate(
      async ({ after, frame }) => {
        const deck = window.revealScenesRehearsal;
        deck.next();
        await deck.pass(after);
        deck.back();
        await deck.rest(frame);
        return { place: deck.place(), picture: deck.picture() };
      },
      { after, frame },
    );
    const road = 'Turned round midway';
    compare(walk, stops, { slide, stop: turned.place.stop, road }, turned.picture);
    if (stop + 2 > last) continue;
    const onward = await page.evaluate(
      async ({ after, frame }) => {
        const deck = window.revealScenesRehearsal;
        deck.next();
        await deck.pass(after);
        deck.next();
        await deck.rest(frame);
        return { place: deck.place(), picture: deck.picture() };
      },
      { after, frame },
    );
    const { place, picture } = onward;
    compare(walk, stops, { slide, stop: place.stop, road: 'Going on midway' }, picture);
  }
}

/** As many keys as there are stops, all at once; then to the overview and back. */
async function hurry(walk: Walk, slide: number, stops: Stops, frame: number): Promise<void> {
  const last = stops.length - 1;
  await jump(walk.page, slide, 0);
  const { fast, back } = await walk.page.evaluate(
    async ({ last, frame }) => {
      const deck = window.revealScenesRehearsal;
      const shown = () => ({ place: deck.place(), picture: deck.picture() });
      for (let i = 0; i < last; i++) deck.next();
      await deck.rest(frame);
      const fast = shown();
      await deck.call('toggleOverview', true);
      await deck.rest(frame);
      await deck.call('toggleOverview', false);
      await deck.rest(frame);
      return { fast, back: shown() };
    },
    { last, frame },
  );
  for (const [road, { place, picture }] of [
    ['With fast keys', fast],
    ['After the overview', back],
  ] as const) {
    if (place.slide === slide && place.stop === last)
      compare(walk, stops, { slide, stop: last, road }, picture);
    else {
      walk.notes.tell('road', slide, last, {
        severity: 'breaks',
        of: [road],
        what: `${road}, the deck is at stop ${place.stop} of slide ${place.slide + 1}.`,
        fix: 'Look for a script that takes the keys.',
      });
    }
  }
}
