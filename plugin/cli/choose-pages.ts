// Which pages of reveal's print view are wanted. Pure.

import { didYouMean } from '../core/did-you-mean.js';
import { counted } from './counted.js';
import { Failure } from './failure.js';
import type { PrintedPage } from './printed-page.js';

/** A page for each step, for each beat, or for each slide. */
export const GRAINS = ['steps', 'beats', 'slides'] as const;
type Grain = (typeof GRAINS)[number];

export interface Choice {
  /** Beats where the deck has them, else steps, unless told. */
  readonly grain?: Grain | undefined;
  /** As in `2-4,7`. */
  readonly slides?: string | undefined;
  /** As in `encoder..formula`: names of slides or scenes. */
  readonly range?: string | undefined;
}

/**
 * The wanted pages, in order.
 *
 * @throws Failure when a name or number is none of the deck's, or when nothing is left.
 * @example
 * choosePages(pages, { grain: 'slides', slides: '2-4,7' });
 */
export function choosePages(pages: readonly PrintedPage[], choice: Choice): PrintedPage[] {
  const last = pages.at(-1)?.slide ?? 0;
  const numbers = choice.slides === undefined ? undefined : slideNumbers(choice.slides, last);
  const named = choice.range === undefined ? undefined : slidesBetween(choice.range, pages);
  const grain = choice.grain ?? (pages.some(({ beat }) => beat) ? 'beats' : 'steps');
  const all = choice.grain === 'steps';
  const chosen = pages
    .filter((page, i) => isEnd[grain](page, pages[i + 1]))
    .filter(({ slide }) => (numbers?.has(slide) ?? true) && (named?.has(slide) ?? true))
    .filter((page, _, kept) => isWished(page, kept, all));
  if (chosen.length > 0) return chosen;
  throw new Failure('No page is left: --slides, --range and data-pdf leave out every one.');
}

type Ends = (page: PrintedPage, next: PrintedPage | undefined) => boolean;

/** A page is the end of its beat, or slide, when the next one is of another. */
const isEnd: Readonly<Record<Grain, Ends>> = {
  steps: () => true,
  beats: (page, next) =>
    page.slide !== next?.slide || page.beat === undefined || page.beat !== next.beat,
  slides: (page, next) => page.slide !== next?.slide,
};

/**
 * By `data-pdf`, of the slide and of the step; `kept` are the pages that are wanted otherwise. A start that
 * shows nothing is left out, unless its wish says otherwise or every step is asked for.
 */
function isWished(page: PrintedPage, kept: readonly PrintedPage[], all: boolean): boolean {
  if (page.slideWish === 'skip' || page.stepWish === 'skip') return false;
  const later = kept.filter(({ slide, stop }) => slide === page.slide && stop > page.stop);
  if (later.some(({ stepWish }) => stepWish === 'last')) return false;
  if (page.isEmpty && !all && page.stepWish === undefined && later.length > 0) return false;
  return page.slideWish !== 'last' || later.every(({ stepWish }) => stepWish === 'skip');
}

function slideNumbers(list: string, last: number): Set<number> {
  const numbers = new Set<number>();
  for (const part of list.split(',')) {
    const [, first, end = first] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(end)];
    if (!first || from < 1 || from > to) {
      throw new Failure(`--slides ${list}: '${part}' is no slide; write it as in 2-4,7.`, 'usage');
    }
    if (to > last)
      throw new Failure(`--slides ${list}: the deck has ${counted(last, 'slide')}.`, 'usage');
    for (let i = from; i <= to; i++) numbers.add(i);
  }
  return numbers;
}

function slidesBetween(range: string, pages: readonly PrintedPage[]): Set<number> {
  const [from = '', to = from] = range.split('..').map((name) => name.trim());
  const find = (name: string) => {
    const page = pages.find(({ names }) => names.includes(name));
    if (page) return page.slide;
    const hint = didYouMean(name, [...new Set(pages.flatMap(({ names }) => names))]);
    throw new Failure(`--range ${range}: no slide or scene is called '${name}'.${hint}`, 'usage');
  };
  const first = from === '' ? 1 : find(from);
  const last = to === '' ? (pages.at(-1)?.slide ?? 0) : find(to);
  if (first > last) {
    throw new Failure(`--range ${range}: '${to}' comes before '${from}' in the deck.`, 'usage');
  }
  return new Set(pages.map(({ slide }) => slide).filter((n) => n >= first && n <= last));
}
