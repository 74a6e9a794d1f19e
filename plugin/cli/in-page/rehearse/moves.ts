// Runs in the deck's page: the ways from stop to stop, each in one call.
import type { Measures } from '../../../rehearse/finding.js';
import { type Look, look } from '../../../rehearse/look.js';
import { pass } from './clock.js';
import * as deck from './deck.js';
import { type Picture, picture, scenesIn } from './picture.js';
import { distance, sightsOf } from './sights.js';

/** What is shown when all is at rest. */
export async function pictureAtRest(): Promise<Picture> {
  await deck.rest(500);
  return picture();
}

/** What a stop shows that is jumped to. */
export async function pictureAt(place: deck.Place): Promise<Picture> {
  await deck.goTo(place);
  return pictureAtRest();
}

/** What a stop shows that is come to by a link in the page. */
export async function pictureByLink(place: deck.Place): Promise<Picture> {
  await deck.follow(place);
  return pictureAtRest();
}

/** Jumps to a stop and looks at it. @returns its scenes, too. */
export async function lookAtStop(place: deck.Place, measures: Measures) {
  await deck.goTo(place);
  await deck.rest(500);
  return { look: await look(deck.current(), measures), scenes: scenesIn(deck.current()) };
}

const whereAndWhat = () => ({ place: deck.place(), picture: picture() });

/** Presses Next so many times, and waits for the end each time. */
export async function advance(times: number) {
  for (let i = 0; i < times; i++) {
    deck.next();
    await deck.rest(100);
  }
  return whereAndWhat();
}

/** Presses Next, and a key again in the middle of the movement. */
export async function midway(after: number, then: 'next' | 'back', frame: number) {
  deck.next();
  await pass(after);
  if (then === 'next') deck.next();
  else deck.back();
  await deck.rest(frame);
  return whereAndWhat();
}

/** Presses Next so many times at once; then to the overview and back. */
export async function hurry(times: number, frame: number) {
  for (let i = 0; i < times; i++) deck.next();
  await deck.rest(frame);
  const fast = whereAndWhat();
  for (const isShown of [true, false]) {
    await deck.call('toggleOverview', isShown);
    await deck.rest(frame);
  }
  return { fast, back: whereAndWhat() };
}

/** Presses Next, and waits for the end. `isAlive` tells that something goes on for ever. */
export async function forward(frame: number) {
  deck.next();
  const movement = await deck.rest(frame);
  return { ...movement, ...(await now()) };
}

export async function now() {
  const before = picture();
  await pass(130);
  const after = picture();
  return {
    place: deck.place(),
    picture: after,
    isAlive: JSON.stringify(before) !== JSON.stringify(after),
  };
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

/** Shares of a movement: just begun, and nearly done. */
const [BEGUN, DONE] = [0.06, 0.94];

/**
 * Presses Back and looks on the way.
 *
 * @param time - milliseconds that the movement takes.
 */
export async function backward(time: number, frame: number, measures?: Measures): Promise<WayBack> {
  const start = sightsOf();
  deck.back();
  await pass(time * BEGUN);
  const begun = sightsOf();
  await pass(time * (0.5 - BEGUN));
  const isMoving = deck.current().querySelector('[data-moving]') !== null;
  const middle = measures && isMoving ? await look(deck.current(), measures) : undefined;
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
