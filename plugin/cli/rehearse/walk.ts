// What all roads through a deck have in common.
import type { Page } from 'puppeteer-core';
import type { Measures } from '../../rehearse/finding.js';
import type { Notebook } from '../../rehearse/notebook.js';
import type { Place, SlideData } from '../in-page/rehearse/deck.js';
import type { Picture } from '../in-page/rehearse/picture.js';
import type { LiveDeck } from './live-deck.js';
import { differing, listed } from './same-picture.js';

/** What the stops of a slide show when they are come to forwards; nothing for one that never rests. */
export type Stops = readonly (Picture | undefined)[];

/** What is known of the deck and asked of the rehearsal, on whichever page. */
export interface Plan {
  readonly slides: readonly SlideData[];
  readonly notes: Notebook;
  readonly measures: Measures;
  readonly isQuick: boolean;
  /** What each slide shows; a slide's walk writes it down. */
  readonly shown: Stops[];
}

/** One who walks through the deck, on a page of its own. */
export interface Walker extends Plan {
  readonly page: Page;
  /** Loads the deck anew in it, at a stop. */
  readonly visit: LiveDeck['visit'];
  /** Told before each step, for what the page says on the way. */
  readonly isAt: (place: Place) => void;
  /** Looks once more at what was slow, when nobody else keeps the computer busy. */
  readonly lookAgain: (look: () => Promise<void>) => void;
}

/** Compares a stop with what it shows when it is come to forwards. */
export function compare(
  { notes, shown }: Pick<Plan, 'notes' | 'shown'>,
  { slide, stop }: Place,
  road: string,
  picture: Picture,
  expected: Picture | undefined = shown[slide]?.[stop],
): void {
  const differences = expected ? differing(expected, picture) : [];
  if (differences.length === 0) return;
  notes.tell('road', slide, stop, {
    severity: 'breaks',
    of: [road],
    what: `${road}, this stop is not what it is forwards: ${listed(differences)}.`,
    fix: 'Let each stop be a picture of its own, whatever was shown before.',
  });
}

/** Of a deck with more stops not each is seen on the roads that take long. */
export const FEW = 150;

/** Whether each stop of a deck is seen on every road. */
export const areFew = ({ slides, isQuick }: Pick<Plan, 'slides' | 'isQuick'>): boolean =>
  !isQuick && stopsOf(slides) <= FEW;

/** How many stops a deck has. */
export const stopsOf = (slides: Plan['slides']): number =>
  slides.reduce((sum, { stops }) => sum + stops + 1, 0);

/** All stops of some slides. */
export const placesOf = ({ slides }: Pick<Plan, 'slides'>, which: readonly number[]): Place[] =>
  which.flatMap((slide) =>
    Array.from({ length: (slides[slide]?.stops ?? 0) + 1 }, (_, stop) => ({ slide, stop })),
  );

/** Jumps to a stop. @returns what it shows. */
export function jumpTo({ page, isAt }: Pick<Walker, 'page' | 'isAt'>, place: Place) {
  isAt(place);
  return page.evaluate((place) => window.revealScenesRehearsal.pictureAt(place), place);
}
