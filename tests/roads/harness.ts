/** The page of the harness: `window.roads` for whoever drives the browser, or for its console. */
import './clock.js';
import fc from 'fast-check';
import { openBroken } from './broken-deck.js';
import type { DeckData } from './deck.js';
import { checkTalk, openTalk, placesOfTalk } from './places.js';
import { comparePages } from './print-page.js';
import { decks, longDecks, strides } from './random-walk.js';
import { type Stride, type Tally, walk } from './walk.js';

/** What a run is asked for. */
export interface Task {
  readonly seed: number;
  /** At least so many operations, in walks of up to `length`. */
  readonly operations: number;
  readonly length?: number;
  /** In decks of 60 scenes, most of them far from the slide that is shown. */
  readonly far?: boolean;
  /** How many shorter walks are tried once one has failed. */
  readonly shorten?: number;
}

/** What a run has come to. */
export interface Report extends Tally {
  readonly seed: number;
  /** The shortest failing walk that was found, as `roads.replay` takes it. */
  readonly failure?: { readonly message: string; readonly deck: DeckData; readonly walk: Stride[] };
}

let outcome: Report | undefined;

const nothing = (): Tally => ({ operations: 0, atRest: 0, moving: 0, asleep: 0, printedPages: 0 });

const roads = {
  openBroken,
  openTalk,
  checkTalk,
  placesOfTalk,

  /** Walks at random until it has done enough, or finds a difference. */
  async run({ seed, operations, length = 100, far, shorten = 500 }: Task): Promise<Report> {
    const tally = nothing();
    let shortenings = 0;
    /** How far the walk that failed last has come: what would come then is no part of the failure. */
    let failedAfter = 0;
    const step = async (walked: Stride[], deck: DeckData) => {
      // As if it were right: the search for a shorter one, or for any, is over.
      if (shortenings > shorten || (shortenings === 0 && tally.operations >= operations)) return;
      const begin = tally.operations;
      try {
        await walk(deck, walked, tally);
      } catch (error) {
        shortenings++;
        failedAfter = tally.operations - begin;
        throw error;
      } finally {
        if (shortenings > 0) shortenings++;
      }
    };
    for (let batch = 0; tally.operations < operations; batch++) {
      const property = fc.asyncProperty(strides(length), far ? longDecks : decks, step);
      const outcome = await fc.check(property, { seed: seed + batch, numRuns: 20 });
      if (!outcome.failed) continue;
      const [walked, deck] = outcome.counterexample as [Stride[], DeckData];
      const message = String((outcome.errorInstance as Error)?.message ?? outcome.errorInstance);
      return { seed, ...tally, failure: { message, deck, walk: walked.slice(0, failedAfter) } };
    }
    return { seed, ...tally };
  },

  /** Begins a run, for drivers whose calls may not take long; `report` has its end. */
  start(task: Task): void {
    outcome = undefined;
    void roads.run(task).then((report) => {
      outcome = report;
    });
  },
  report: (): Report | undefined => outcome,

  /** Walks a failure's walk again. */
  async replay({ deck, walk: walked }: { deck: DeckData; walk: Stride[] }): Promise<string> {
    return walk(deck, walked, nothing()).then(
      () => 'no difference',
      (error: Error) => error.message,
    );
  },
};

declare global {
  interface Window {
    roads: typeof roads;
  }
}

window.roads = roads;
if (location.search === '?print-pdf' && window.parent !== window) {
  void comparePages().then(
    (printed) => {
      window.printed = printed;
    },
    (error: Error) => {
      window.printed = { pages: 0, difference: error.message };
    },
  );
}
