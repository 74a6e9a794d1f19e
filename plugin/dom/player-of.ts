import { type Timer, timer } from 'd3-timer';
import { playheadAt, timeAt } from '../core/timeline.js';
import type { ScenePlayer } from './player.js';
import type { Show } from './show.js';

/** Going back is quicker than coming: the audience has seen it. */
const BACK = 2;

/** Seconds of a fade from one stop to another. */
const FADE = 0.25;

/** The nearest to `p` that lies from `a` to `b`. */
const between = (p: number, a: number, b: number) =>
  Math.min(Math.max(a, b), Math.max(Math.min(a, b), p));

/**
 * The player of a show in `svg`, asleep. Every movement is one of the playhead, by the timer that D3's
 * transitions run by: with their module it would weigh 9 kB more, for what only hand-written D3 needs.
 *
 * @param changed - the playhead sets out for another place, or has come to rest.
 * @param failed - a step, which is worked out when somebody comes to it, has a mistake.
 */
export function playerOf(
  svg: SVGSVGElement,
  show: Show,
  changed: (state: 'moving' | 'resting') => void,
  failed: (error: unknown) => void,
): ScenePlayer {
  const { synopsis } = show;
  const steps = synopsis.steps.length;
  let clock: Timer | undefined;
  let playhead = 0;
  let isAwake = false;
  let speed = 1;
  /** Where a movement leads, and who waits for its end; none at rest. */
  let movement: { to: number; settle: () => void; settled: Promise<void> } | undefined;

  /** The stop whose step is repeated. */
  let looped: number | undefined;

  const clamp = (p: number) => Math.min(steps, Math.max(-1, p));
  const guarded = (act: () => void) => {
    try {
      act();
    } catch (error) {
      failed(error);
    }
  };
  const paint = (p: number) => guarded(() => show.paint(svg, p));
  const put = (p: number) => {
    playhead = p;
    if (isAwake) paint(p);
  };
  const wake = (p = playhead) => {
    if (isAwake) return;
    isAwake = true;
    paint(p);
  };
  const rest = () => {
    const ended = movement;
    movement = undefined;
    changed('resting');
    ended?.settle();
  };
  const halt = () => {
    clock?.stop();
    looped = undefined;
    if (isAwake) show.halt?.(svg);
  };
  const stand = (p: number) => {
    halt();
    put(clamp(p));
    rest();
  };
  const setOut = (to: number) => {
    let settle = movement?.settle ?? (() => {});
    const settled = movement?.settled ?? new Promise<void>((resolve) => (settle = resolve));
    movement = { to, settle, settled };
    looped = undefined;
    changed('moving');
  };
  /** Takes the place of a movement that is under way. */
  const transition = (seconds: number, delay: number, at: (share: number) => void) => {
    clock?.stop();
    clock = timer((elapsed) => {
      const share = Math.min(1, elapsed / (seconds * 1000));
      at(share); // the rate functions are in the animations
      if (share < 1) return;
      clock?.stop();
      show.arrive?.(svg);
      rest();
      loop();
    }, delay * 1000);
  };
  const loop = () => {
    if (movement || looped !== undefined || !synopsis.steps[playhead - 1]?.loop) return;
    wake();
    const { timeline } = show;
    const to = playhead;
    const [begin, end] = [timeAt(timeline, to - 1), timeAt(timeline, to)];
    if (begin === end) return;
    looped = to;
    let [time, last] = [begin, 0];
    clock = timer((elapsed) => {
      time += ((elapsed - last) / 1000) * speed;
      last = elapsed;
      if (time > end) time = begin + ((time - begin) % (end - begin));
      put(between(playheadAt(timeline, time), to - 1, to));
    });
  };
  const run = (to: number, delay = 0) => {
    const { timeline } = show;
    const from = playhead;
    const [begin, end] = [timeAt(timeline, playhead), timeAt(timeline, to)];
    const seconds = Math.abs(end - begin) / (speed * (to < playhead ? BACK : 1));
    if (seconds === 0) return stand(to);
    setOut(to);
    show.depart?.(svg, to, seconds * 1000);
    transition(seconds, delay, (share) =>
      // Kept between both ends: a step that takes no time lies at the same time as its neighbours.
      put(share < 1 ? between(playheadAt(timeline, begin + (end - begin) * share), from, to) : to),
    );
  };
  const play = (p: number, delay?: number) => {
    const to = clamp(p);
    if ((movement?.to ?? looped) === to) return;
    wake();
    const onward = movement && Math.sign(to - movement.to) === Math.sign(movement.to - playhead);
    if (movement && onward) put(movement.to);
    guarded(() => run(to, delay));
  };
  const fade = (p: number) => {
    const [from, to] = [playhead, clamp(p)];
    wake();
    if (!show.fade || from === to) return stand(to);
    playhead = to;
    setOut(to);
    transition(FADE, 0, (share) => (share < 1 ? show.fade?.(svg, from, to, share) : put(to)));
  };

  return {
    synopsis,
    get scene() {
      return show.scene;
    },
    steps,
    get playhead() {
      return playhead;
    },
    get target() {
      return movement?.to ?? looped ?? playhead;
    },
    get isLooping() {
      return looped !== undefined;
    },
    get speed() {
      return speed;
    },
    set speed(times) {
      speed = times;
      if (movement && movement.to !== playhead) run(movement.to);
    },
    duration: (from, to) => timeAt(show.timeline, clamp(to)) - timeAt(show.timeline, clamp(from)),
    show(p) {
      wake(clamp(p));
      stand(p);
    },
    put: stand,
    get isAwake() {
      return isAwake;
    },
    wake() {
      if (isAwake) return;
      wake();
      changed('resting');
    },
    sleep() {
      if (!isAwake) return;
      const to = movement?.to ?? looped ?? playhead;
      halt();
      isAwake = false;
      put(to);
      rest();
      show.forget?.(svg);
    },
    play,
    fade,
    loop,
    stop: () => stand(playhead),
    settled: () => movement?.settled ?? Promise.resolve(),
  };
}
