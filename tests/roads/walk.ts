/** Walks through a deck and compares on the way. */
import type { RevealApi } from 'reveal.js';
import type { Scene } from '../../plugin/core/scene.js';
import type { Player } from '../../plugin/index.js';
import { frame, realTask } from './clock.js';
import { type DeckData, type OpenDeck, openDeck } from './deck.js';
import { difference, painterOf } from './fresh.js';
import { type Operation, perform, tidy } from './operations.js';
import { printedDifference } from './printed.js';

/** An operation, and what comes after it: frames of so many milliseconds, then perhaps rest. */
export interface Stride {
  readonly operation: Operation;
  readonly frames: readonly number[];
  readonly rest: boolean;
}

/** What a walk has come to. */
export interface Tally {
  operations: number;
  /** How often a picture was compared, at rest and in the middle of a movement. */
  atRest: number;
  moving: number;
  /** How often a scene far from what is seen had no picture at all. */
  asleep: number;
  printedPages: number;
}

/** A picture that is not the picture of its playhead. */
export class Difference extends Error {}

/** A movement that takes longer than any scene does. */
const ENDLESS = 200;

/**
 * Opens the deck, walks, closes the deck.
 *
 * @throws Difference at the first picture that is wrong.
 */
export async function walk(data: DeckData, strides: readonly Stride[], tally: Tally) {
  const deck = await openDeck(data);
  try {
    const watch = await watchOf(deck);
    await rest(deck);
    watch.compare('after opening', tally);
    for (const [i, { operation, frames, rest: rests }] of strides.entries()) {
      tally.operations++;
      const after = `after operation ${i + 1}, ${JSON.stringify(operation)}`;
      if (operation.do === 'print') await comparePrint(data, after, tally);
      const look = async () => {
        await whole(deck);
        watch.forget();
        watch.compare(after, tally);
      };
      watch.forget(operation);
      await perform(deck, operation, look);
      await whole(deck);
      for (const milliseconds of frames) {
        await frame(milliseconds);
        watch.compare(after, tally);
      }
      if (rests) {
        await rest(deck);
        watch.compare(after, tally);
      }
    }
  } finally {
    deck.close();
    tidy();
    await frame(2000); // what reveal still wanted to do with it
  }
}

async function comparePrint(data: DeckData, after: string, tally: Tally): Promise<void> {
  const { pages, difference: wrong } = await printedDifference(data);
  tally.printedPages += pages;
  if (wrong) throw new Difference(`${after}: ${wrong}`);
}

/** Waits until all scenes have their players: reveal may have made the slides anew. */
async function whole({ plugin, scenes }: OpenDeck): Promise<void> {
  for (let i = 0; i < 100 && plugin.players().length < scenes.length; i++) await realTask();
}

const isMoving = (deck: OpenDeck) => deck.root.querySelector('[data-moving]') !== null;

/**
 * Lets time pass until nothing moves, in frames as a busy machine has them. Not over a second: then
 * d3-timer takes the page for a hidden one, and its time stands still (`poke` in its timer.js).
 */
async function rest(deck: OpenDeck): Promise<void> {
  for (let i = 0; i < ENDLESS; i++) {
    await frame(i < 2 ? 17 : 900);
    if (!isMoving(deck)) return;
  }
  await realTask();
  const places = deck.plugin.players().map(({ playhead, target }) => `${playhead} to ${target}`);
  throw new Difference(`a movement does not end; the scenes are at ${places.join(', ')}`);
}

/** Keeps an eye on every scene of the deck, wherever its slide is. */
async function watchOf(deck: OpenDeck) {
  const hostOf = (which: number) =>
    deck.root.querySelector<HTMLElement>(`[data-which="${which}"]`) ?? undefined;
  const painters = await Promise.all(
    deck.scenes.map((scene, i) => painterOf(scene, svgOf(hostOf(i)) ?? deck.root)),
  );
  /**
   * A step that loops is repeated in the slide that is shown, and nowhere else; but after a shuffle
   * reveal may show another slide at the same place, which it tells nobody.
   */
  let isShuffled = false;
  const isRepeated = (host: Element, { steps }: Scene, stop: number, playhead: number) =>
    steps[stop - 1]?.loop === true &&
    playhead >= stop - 1 &&
    playhead <= stop &&
    (isShuffled || deck.api.getCurrentSlide().contains(host)) &&
    !deck.api.isOverview();
  /**
   * By what reveal tells, and not the plugin: on the stage, in the overview, in the scroll view. After a shuffle
   * reveal may hide the slide that it calls the current one.
   */
  const isInSight = (host: Element) => {
    const { api } = deck;
    const slides = [host.closest('section'), host.closest('section section')?.parentElement];
    const isDisplayed = slides.every((each) => !each || getComputedStyle(each).display !== 'none');
    const isScrolled = (api as Scrolling).isScrollView?.() ?? false;
    const isOnStage = api.isOverview() || api.getCurrentSlide().contains(host);
    return isScrolled || (isOnStage && isDisplayed);
  };
  /** What nobody sees need not be there; if it is, it must be right. */
  const isAsleep = (host: Element) =>
    svgOf(host)?.querySelector(':scope > g') === null && !isInSight(host);
  const before: { player: Player; playhead: number; target: number }[] = [];

  const wrong = (which: number): string | undefined => {
    const [host, scene, painter] = [hostOf(which), deck.scenes[which], painters[which]];
    const [player] = host ? deck.plugin.players(host) : [];
    if (!host || !scene || !painter || !player) return 'it has no player';
    const { playhead, target } = player;
    const way = `at ${playhead} on its way to ${target}`;
    const stop = visibleMarkers(host);
    const moving = host.hasAttribute('data-moving');
    if (target !== stop) return `${way}: ${stop} of its markers are visible`;
    if (host.dataset.step !== String(stop)) return `${way}: data-step is ${host.dataset.step}`;
    if (host.dataset.steps !== String(scene.steps.length))
      return `${way}: data-steps is ${host.dataset.steps}`;
    if (!moving && playhead !== stop && !isRepeated(host, scene, stop, playhead))
      return `${way}: it rests there`;
    const earlier = before[which];
    before[which] = { player, playhead, target };
    // A movement never goes away from where it leads.
    if (moving && earlier?.player === player && earlier.target === target) {
      const [far, near] = [Math.abs(earlier.playhead - target), Math.abs(playhead - target)];
      if (near > far + 1e-9) return `${way}: it was at ${earlier.playhead} before`;
    }
    if (isAsleep(host)) return undefined;
    const differs = difference(svgOf(host), painter(playhead));
    return differs && `${way}: ${differs}`;
  };

  return {
    /** What was seen before an operation says nothing about the way after it. */
    forget(operation?: Operation) {
      before.length = 0;
      isShuffled ||= operation?.do === 'shuffle';
    },
    compare(after: string, tally: Tally) {
      for (const [i] of deck.scenes.entries()) {
        const what = wrong(i);
        if (what) throw new Difference(`${after}: scene ${i + 1}, ${what}`);
        const host = hostOf(i);
        if (host && isAsleep(host)) tally.asleep++;
        else if (host?.hasAttribute('data-moving')) tally.moving++;
        else tally.atRest++;
      }
    },
  };
}

/** Reveal 4 has no scroll view. */
type Scrolling = RevealApi & { isScrollView?: () => boolean };

/** The picture in a host. */
export const svgOf = (host: Element | undefined) =>
  host?.querySelector(':scope > .scene-svg') ?? null;

/** Counted as the design says, and not by the plugin. */
export const visibleMarkers = (host: Element) =>
  [...host.children].filter((child) => child.matches('span.fragment.scene-step.visible')).length;
