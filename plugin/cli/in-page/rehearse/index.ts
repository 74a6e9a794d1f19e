// The part of the rehearsal that runs in the deck's page; Node gives the calls.
import type { Measures } from '../../../rehearse/finding.js';
import { look } from '../../../rehearse/look.js';
import type { Rect } from '../../../rehearse/rect.js';
import { feelEverything } from '../../../rehearse/see/behind.js';
import { inWindow, planeOf } from '../../../rehearse/see/plane.js';
import { neverStarts, watchScripts } from '../never-starts.js';
import { sheets } from '../pages.js';
import { installClock, painted, pass, realNow, realTask, stopClock } from './clock.js';
import * as deck from './deck.js';
import * as moves from './moves.js';
import { type Picture, scenesIn } from './picture.js';
import { scrolled } from './scrolled.js';

/** A page of reveal's print view. */
export interface Sheet {
  readonly slide: number;
  readonly stop: number;
  readonly picture: Picture;
}

const isThere = (selectors: string) => document.querySelector(selectors) !== null;

/** Waits until the deck and its scenes are there. @returns whether they are, or what will not come. */
async function ready(
  limit: number,
): Promise<'ready' | 'no reveal' | 'no start' | 'no plugin' | 'unsettled'> {
  const end = realNow() + limit;
  const isReady = () =>
    isThere('.reveal.ready') &&
    [...document.querySelectorAll<HTMLElement>('.reveal [data-scene]')].every(
      ({ dataset }) => dataset.step !== undefined || dataset.sceneError !== undefined,
    );
  const isUnplugged = () => isThere('.reveal.ready') && !isThere('[data-scene-theme]');
  let fails: 'no start' | undefined;
  void neverStarts().then((outcome) => {
    fails = outcome;
  });
  while (!isReady() && !isUnplugged() && !fails && realNow() < end) await realTask(5);
  if (!isReady() && fails) return fails;
  if (!isReady() && isUnplugged()) return 'no plugin';
  if (!document.querySelector('.reveal .slides')) return 'no reveal';
  await Promise.race([document.fonts.ready, realTask(Math.max(0, end - realNow()))]);
  feelEverything();
  return isReady() ? 'ready' : 'unsettled';
}

/** Where a place of the slide is in the window, in shares of its width and height. */
function shareOfWindow(where: Rect) {
  const { left, top, right, bottom } = inWindow(planeOf(deck.current()), where);
  return {
    left: left / innerWidth,
    top: top / innerHeight,
    width: (right - left) / innerWidth,
    height: (bottom - top) / innerHeight,
  };
}

/** Goes to a slide on the browser's own clock. @returns milliseconds until it is painted. */
async function open(slide: number): Promise<number> {
  const begin = realNow();
  await deck.goTo({ slide, stop: 0 });
  const images = [...deck.current().querySelectorAll('img')];
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  await painted();
  return realNow() - begin;
}

/** The pages of the print view, when all scenes on them are as they should be, or at the limit. */
async function printed(limit: number): Promise<Sheet[]> {
  const end = realNow() + limit;
  const isSettled = () =>
    sheets().length > 0 &&
    [...document.querySelectorAll<HTMLElement>('.pdf-page [data-scene]')].every(
      (host) =>
        host.dataset.sceneError !== undefined ||
        host.dataset.step === String(host.querySelectorAll('.scene-step.visible').length),
    );
  while (!isSettled() && realNow() < end) await realTask(50);
  let slide = -1;
  return sheets().map((sheet) => {
    const visible = [...sheet.querySelectorAll<HTMLElement>('.fragment.visible')];
    if (visible.length === 0) slide++;
    return { slide, stop: deck.groupsOf(visible), picture: scenesIn(sheet) };
  });
}

const rehearsal = {
  ...deck,
  ...moves,
  pass,
  stopClock,
  painted,
  ready,
  look: (measures: Measures) => look(deck.current(), measures),
  scrolled,
  open,
  printed,
  shareOfWindow,
};

declare global {
  interface Window {
    revealScenesRehearsal: typeof rehearsal;
  }
}

window.revealScenesRehearsal = rehearsal;
watchScripts();
installClock();
