// Those who walk through a deck at the same time, each on a page of its own.
import { availableParallelism } from 'node:os';
import type { Browser } from 'puppeteer-core';
import type { Measures } from '../../rehearse/finding.js';
import type { Notebook } from '../../rehearse/notebook.js';
import type { Place } from '../in-page/rehearse/deck.js';
import { type LiveDeck, openLive } from './live-deck.js';
import { planShares } from './plan-shares.js';
import type { OpenAnother, Road, Share } from './roads/road.js';
import type { Plan, Walker } from './walk.js';
import type { Hearsay } from './what-it-says.js';

/** More would only wait for one another. */
const MOST = 4;

/** What is asked of a rehearsal. */
export interface Task {
  readonly browser: Browser;
  readonly deck: URL;
  readonly notes: Notebook;
  readonly heard: Hearsay;
  readonly measures: Measures;
  readonly isQuick: boolean;
  /** Milliseconds that the deck may take to open. */
  readonly limit: number;
}

export interface Crew extends Plan {
  /** One of the pages, for what needs no more. */
  readonly live: LiveDeck;
  /** All go their part of a road at the same time. */
  go(road: Road): Promise<void>;
  /** What was slow while all walked is looked at again by one. */
  lookAgain(): Promise<void>;
}

/** Opens the deck on as many pages as the computer can work on. */
export async function assemble(task: Task): Promise<Crew> {
  const { browser, deck, notes, measures, isQuick, limit } = task;
  const pages = await Promise.all(
    Array.from({ length: Math.min(MOST, availableParallelism()) }, () => openOne(task)),
  );
  const [first] = pages as [Opened, ...Opened[]];
  const { slides } = first.live;
  const plan: Plan = { slides, notes, measures, isQuick, shown: slides.map(() => []) };
  const again: (() => Promise<void>)[] = [];
  const walkers = pages.map(
    ({ live: { page, visit }, isAt }): Walker => ({
      ...{ ...plan, page, visit, isAt },
      lookAgain: (look) => void again.push(look),
    }),
  );
  const open: OpenAnother = async (opening, use) => {
    const live = await openLive(browser, deck, { ...opening, limit });
    try {
      await live.page.evaluate(() => window.revealScenesRehearsal.stopClock());
      await use(live);
    } finally {
      await live.close();
    }
  };
  const shares = planShares(plan, walkers.length);
  return {
    ...plan,
    live: first.live,
    async go(road) {
      const parts = shares.map((share, i) => [walkers[i], share] as [Walker, Share]);
      await Promise.all(parts.map(([walker, share]) => road(walker, share, open)));
    },
    async lookAgain() {
      for (const look of again.splice(0)) await look();
    },
  };
}

interface Opened {
  readonly live: LiveDeck;
  readonly isAt: (place: Place) => void;
}

async function openOne({ browser, deck, heard, limit }: Task): Promise<Opened> {
  let at: Place = { slide: 0, stop: 0 };
  const live = await openLive(browser, deck, {
    limit,
    listen: (page) => heard.listenTo(page, () => at),
  });
  const isAt = (place: Place) => {
    at = place;
  };
  return { live, isAt };
}
