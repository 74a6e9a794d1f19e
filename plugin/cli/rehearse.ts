import type { Browser } from 'puppeteer-core';
import { notebook } from '../rehearse/notebook.js';
import { nameOf } from './deck-address.js';
import { withBrowser } from './open-deck.js';
import type { Progress } from './progress.js';
import { withoutAccepted } from './rehearse/accept.js';
import { asHtml } from './rehearse/as-html.js';
import { assemble, type Crew } from './rehearse/crew.js';
import type { LiveDeck } from './rehearse/live-deck.js';
import { missingNotes } from './rehearse/missing-notes.js';
import { sampledOf } from './rehearse/plan-shares.js';
import type { Rehearsed } from './rehearse/rehearsed.js';
import { brightRoom } from './rehearse/roads/bright-room.js';
import { jumps } from './rehearse/roads/jumps.js';
import { lessMovement } from './rehearse/roads/less-movement.js';
import { links } from './rehearse/roads/links.js';
import { openings } from './rehearse/roads/openings.js';
import { phone } from './rehearse/roads/phone.js';
import { print } from './rehearse/roads/print.js';
import { slideBySlide } from './rehearse/roads/slides.js';
import { windows } from './rehearse/roads/windows.js';
import { takePhotos } from './rehearse/take-photos.js';
import { atTheirSlides, withoutEchoes } from './rehearse/tidy-findings.js';
import { stopsOf } from './rehearse/walk.js';
import { hearsay } from './rehearse/what-it-says.js';
import type { RehearseOptions } from './rehearse-options.js';
import { checkWritable, writeWhole } from './write-file.js';

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
    const { live, ...rehearsed } = await walkDeck(browser, options, progress);
    if (report) {
      progress(0.95, 'taking photos');
      const photos = await takePhotos(live.page, rehearsed.findings);
      await writeWhole(report, asHtml(nameOf(options.deck), rehearsed, photos), signal);
    }
    if (json && json !== '-') {
      await writeWhole(json, `${JSON.stringify(rehearsed, null, 2)}\n`, signal);
    }
    return rehearsed;
  });
}

async function walkDeck(
  browser: Browser,
  options: RehearseOptions,
  progress: Progress,
): Promise<Rehearsed & { live: LiveDeck }> {
  const { deck, quick: isQuick, lastRow, accept, timeout: limit } = options;
  const [notes, heard] = [notebook(), hearsay(deck)];
  progress(0.02, 'opening the deck');
  const measures = { lastRow };
  const crew = await assemble({ browser, deck, notes, heard, measures, isQuick, limit });
  await crew.go(openings);
  await crew.lookAgain();
  await throughTheSlides(crew, progress);
  heard.tellAll(notes);
  for (const [slide, found] of missingNotes(crew.slides)) notes.tell('notes', slide, 0, found);
  const aside = isQuick ? undefined : print(crew, browser, deck);
  // What goes wrong on the other roads ends this one too, whoever hears of it first.
  aside?.catch(() => {});
  const roads = Object.entries(isQuick ? QUICK_ROADS : ROADS);
  for (const [i, [name, road]] of roads.entries()) {
    progress(WALK + 0.05 + (0.2 * i) / roads.length, name);
    await crew.go(road);
  }
  if (aside) progress(WALK + 0.24, 'on paper');
  await aside;
  const { live, slides } = crew;
  const found = await atTheirSlides(live.page, withoutEchoes(notes.findings()));
  const findings = withoutAccepted(found, accept);
  return { stops: stopsOf(slides), ...sampledOf(crew), findings, live };
}

/** What is the same in a hurry, by what is said meanwhile. */
const QUICK_ROADS = {
  'jumping about': jumps,
  'opening links': links,
  'other windows': windows,
  'a bright room': brightRoom,
};

const ROADS = { ...QUICK_ROADS, 'on a phone': phone, 'reduced motion': lessMovement };

async function throughTheSlides(crew: Crew, progress: Progress): Promise<void> {
  const { slides } = crew;
  let count = 0;
  const begun = (slide: number) => {
    const { title } = slides[slide] ?? {};
    const what = `slide ${slide + 1} of ${slides.length}${title ? `: ${title}` : ''}`;
    progress(0.05 + (WALK * count++) / slides.length, what);
  };
  await crew.go(slideBySlide(begun));
  await crew.lookAgain();
}
