import type { Browser } from 'puppeteer-core';
import type { Finding } from '../rehearse/finding.js';
import { nameOf } from './deck-address.js';
import { withBrowser } from './open-deck.js';
import type { Progress } from './progress.js';
import { withoutAccepted } from './rehearse/accept.js';
import { asHtml } from './rehearse/as-html.js';
import { type LiveDeck, openLive, samePlace } from './rehearse/live-deck.js';
import { missingNotes } from './rehearse/missing-notes.js';
import { notebook } from './rehearse/notebook.js';
import {
  brightRoom,
  jumps,
  type Known,
  lessMovement,
  links,
  print,
  windows,
} from './rehearse/other-roads.js';
import { randomFrom } from './rehearse/random.js';
import { takePhotos } from './rehearse/take-photos.js';
import { atTheirSlides, withoutEchoes } from './rehearse/tidy-findings.js';
import { type Stops, type Walk, walkSlide } from './rehearse/walk-slide.js';
import { listenTo } from './rehearse/what-it-says.js';
import type { RehearseOptions } from './rehearse-options.js';
import { checkWritable, writeWhole } from './write-file.js';

/** What became of it. */
export interface Rehearsed {
  readonly findings: readonly Finding[];
  /** How many stops there are. */
  readonly stops: number;
}

/** Milliseconds that a slide may take to open. */
const SLOW = 1000;

/** The walk through the slides is so much of the whole. */
const WALK = 0.7;

/**
 * Goes through a deck by every road and looks at every stop.
 *
 * @throws Failure when the deck cannot be opened, or a report cannot be written.
 */
export async function rehearse(
  options: RehearseOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Rehearsed> {
  const { report, json } = options;
  for (const file of [report, json]) if (file && file !== '-') checkWritable(file);
  progress(0.01, 'starting the browser');
  return withBrowser(signal, async (browser) => {
    const { findings, stops, live } = await walkDeck(browser, options, progress);
    if (report) {
      progress(0.95, 'taking photos');
      const photos = await takePhotos(live.page, findings);
      await writeWhole(report, asHtml(nameOf(options.deck), findings, photos, stops), signal);
    }
    if (json && json !== '-') {
      await writeWhole(json, `${JSON.stringify({ stops, findings }, null, 2)}\n`, signal);
    }
    return { findings, stops };
  });
}

async function walkDeck(browser: Browser, options: RehearseOptions, progress: Progress) {
  const { deck, quick: isQuick, lastRow, accept, timeout: limit } = options;
  const notes = notebook();
  let at = { slide: 0, stop: 0 };
  progress(0.02, 'opening the deck');
  const live = await openLive(browser, deck, {
    limit,
    listen: (page) => listenTo(page, deck, notes, () => at),
  });
  const { page, slides } = live;
  const walk: Walk = {
    ...{ browser, page, notes, isQuick },
    measures: { lastRow },
    random: randomFrom(1),
    isAt: (place) => {
      at = place;
    },
  };
  const shown: Stops[] = [];
  await timeOpenings(live, walk);
  await page.evaluate(async () => {
    window.revealScenesRehearsal.stopClock();
    await window.revealScenesRehearsal.goTo({ slide: 0, stop: 0 });
    await window.revealScenesRehearsal.rest(500);
  });
  for (const [slide, data] of slides.entries()) {
    walk.isAt({ slide, stop: 0 });
    const what = `slide ${slide + 1} of ${slides.length}${data.title ? `: ${data.title}` : ''}`;
    progress(0.05 + (WALK * slide) / slides.length, what);
    if (slide > 0) await arrive(walk, slide);
    shown.push(await walkSlide(walk, slide, data));
  }
  for (const [slide, found] of missingNotes(slides)) notes.tell('notes', slide, 0, found);
  const known: Known = { ...walk, deck, slides, shown, limit };
  const roads = { jumps, links, windows, brightRoom, ...(isQuick ? {} : { lessMovement, print }) };
  for (const [i, [name, road]] of Object.entries(roads).entries()) {
    progress(WALK + 0.05 + (0.2 * i) / Object.keys(roads).length, WORDS[name] ?? name);
    await road(known);
  }
  const found = await atTheirSlides(page, withoutEchoes(notes.findings()));
  const findings = withoutAccepted(found, accept);
  const stops = slides.reduce((sum, { stops }) => sum + stops + 1, 0);
  return { findings, stops, live };
}

const WORDS: Readonly<Record<string, string>> = {
  jumps: 'jumping about',
  links: 'opening links',
  windows: 'other windows',
  brightRoom: 'a bright room',
  lessMovement: 'reduced motion',
  print: 'on paper',
};

/** Opens each slide as a speaker does, on a real clock. What is slow is so twice. */
async function timeOpenings({ page, slides }: LiveDeck, { notes, isAt }: Walk): Promise<void> {
  for (const slide of slides.keys()) {
    isAt({ slide, stop: 0 });
    const open = (which: number) =>
      page.evaluate((which) => window.revealScenesRehearsal.open(which), which);
    if (slide === 0 || (await open(slide)) < SLOW) continue;
    await open(0);
    const time = await open(slide);
    if (time < SLOW) continue;
    notes.tell('slow', slide, 0, {
      severity: 'ugly',
      of: ['opening'],
      what: 'This slide takes longer than a second to open.',
      fix: 'Make its images smaller, or do less when it is shown.',
    });
  }
}

/** From the end of a slide to the beginning of the next one, with the key; and back, to look. */
async function arrive({ page, notes }: Walk, slide: number): Promise<void> {
  const place = await page.evaluate(async (slide) => {
    const deck = window.revealScenesRehearsal;
    deck.next();
    await deck.rest(100);
    const place = deck.place();
    if (place.slide !== slide || place.stop !== 0) {
      await deck.goTo({ slide, stop: 0 });
      await deck.rest(500);
    }
    return place;
  }, slide);
  if (samePlace(place, { slide, stop: 0 })) return;
  notes.tell('road', slide, 0, {
    severity: 'breaks',
    of: ['Next'],
    what: `After the slide before, Next comes to slide ${place.slide + 1}, stop ${place.stop}, not here.`,
    fix: 'Look for a script that takes the keys.',
  });
}
