// The part of the rehearsal that runs in the deck's page; Node gives the calls.
import { lookAt } from '../../../rehearse/checks/index.js';
import type { Found, Measures } from '../../../rehearse/finding.js';
import type { Rect } from '../../../rehearse/rect.js';
import { see } from '../../../rehearse/see/index.js';
import { tryImages } from '../../../rehearse/see/mishaps.js';
import { planeOf } from '../../../rehearse/see/plane.js';
import { sheets } from '../pages.js';
import { installClock, painted, pass, realNow, realTask, stopClock } from './clock.js';
import * as deck from './deck.js';
import { distance, type Picture, picture, scenesIn, sightsOf } from './picture.js';

/** What is seen at a stop: what is wrong with it, and of what it is said. */
export interface Look {
  readonly found: readonly (Found & { readonly check: string })[];
  /** The things that are there. */
  readonly ids: readonly string[];
}

/** How a step went back. */
export interface WayBack {
  readonly place: deck.Place;
  readonly picture: Picture;
  /** What is seen in the middle. */
  readonly middle: Look | undefined;
  /** It did not go from where it was to where it went. */
  readonly isAstray: boolean;
}

/** A page of reveal's print view. */
export interface Sheet {
  readonly slide: number;
  readonly stop: number;
  readonly picture: Picture;
}

/** Waits until the deck and its scenes are there. @returns whether they are. */
async function ready(limit: number): Promise<'ready' | 'no reveal' | 'unsettled'> {
  const end = realNow() + limit;
  const isReady = () =>
    document.querySelector('.reveal.ready') !== null &&
    [...document.querySelectorAll<HTMLElement>('.reveal [data-scene]')].every(
      ({ dataset }) => dataset.step !== undefined || dataset.sceneError !== undefined,
    );
  while (!isReady() && realNow() < end) await realTask(5);
  if (!document.querySelector('.reveal .slides')) return 'no reveal';
  await Promise.race([document.fonts.ready, realTask(Math.max(0, end - realNow()))]);
  // What is under the pointer is asked of texts and lines that take no clicks, too.
  const style = document.createElement('style');
  style.textContent = '.reveal, .reveal * { pointer-events: visiblePainted !important; }';
  document.head.append(style);
  return isReady() ? 'ready' : 'unsettled';
}

async function look(measures: Measures): Promise<Look> {
  const section = deck.current();
  await tryImages(section);
  const seen = see(section);
  const things = [...seen.texts, ...seen.strokes, ...seen.boxes];
  return { found: lookAt(seen, measures), ids: [...new Set(things.map(({ id }) => id))] };
}

/** Presses Next, and waits for the end. `isAlive` tells that something goes on for ever. */
async function forward(frame: number) {
  deck.next();
  const movement = await deck.rest(frame);
  return { ...movement, ...(await now()) };
}

async function now() {
  const before = picture();
  await pass(130);
  const after = picture();
  return {
    place: deck.place(),
    picture: after,
    isAlive: JSON.stringify(before) !== JSON.stringify(after),
  };
}

/** Shares of a movement: just begun, and nearly done. */
const [BEGUN, DONE] = [0.06, 0.94];

/**
 * Presses Back and looks on the way.
 *
 * @param time - milliseconds that the movement takes.
 */
async function backward(time: number, frame: number, measures?: Measures): Promise<WayBack> {
  const start = sightsOf();
  deck.back();
  await pass(time * BEGUN);
  const begun = sightsOf();
  await pass(time * (0.5 - BEGUN));
  const isMoving = deck.current().querySelector('[data-moving]') !== null;
  const middle = measures && isMoving ? await look(measures) : undefined;
  await pass(time * (DONE - 0.5));
  const done = sightsOf();
  await deck.rest(frame);
  const end = sightsOf();
  // It has set out from elsewhere, and has come from elsewhere.
  const isAstray =
    isMoving &&
    distance(begun, start) > 3 * distance(begun, end) + 0.1 &&
    distance(done, end) > 3 * distance(done, start) + 0.1;
  return { place: deck.place(), picture: picture(), middle, isAstray };
}

/** Where a place of the slide is in the window, in shares of its width and height. */
function inWindow(where: Rect) {
  const { window, scale } = planeOf(deck.current());
  const x = (at: number) => ((at - window.left) * scale) / innerWidth;
  const y = (at: number) => ((at - window.top) * scale) / innerHeight;
  const { left, top, right, bottom } = where;
  return { left: x(left), top: y(top), width: x(right) - x(left), height: y(bottom) - y(top) };
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
  while (!isSettled() && realNow() < end) await realTask(10);
  let slide = -1;
  return sheets().map((sheet) => {
    const visible = [...sheet.querySelectorAll<HTMLElement>('.fragment.visible')];
    if (visible.length === 0) slide++;
    return { slide, stop: deck.groupsOf(visible), picture: scenesIn(sheet) };
  });
}

const rehearsal = {
  ...deck,
  pass,
  picture,
  stopClock,
  painted,
  ready,
  look,
  forward,
  now,
  backward,
  open,
  printed,
  inWindow,
};

declare global {
  interface Window {
    revealScenesRehearsal: typeof rehearsal;
  }
}

window.revealScenesRehearsal = rehearsal;
installClock();
