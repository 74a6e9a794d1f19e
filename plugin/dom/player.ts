import { type Timer, timer } from 'd3-timer';
import type { Scene } from '../core/scene.js';
import { playheadAt, timeAt } from '../core/timeline.js';
import type { Show } from './show.js';

/** Going back is quicker than coming: the audience has seen it. */
const BACK = 2;

/** Seconds of a fade from one stop to another. */
const FADE = 0.25;

/** The nearest to `p` that lies from `a` to `b`. */
const between = (p: number, a: number, b: number) =>
  Math.min(Math.max(a, b), Math.max(Math.min(a, b), p));

/** Moves the playhead of one scene. */
export interface Player {
  readonly scene: Scene;
  /** The last stop there is: as many as the scene has steps. */
  readonly steps: number;
  /** Where the playhead is now: a real number from −1 (before the entrance) to `steps`. */
  readonly playhead: number;
  /** Where it is going; where it is, at rest; the stop whose step it repeats. */
  readonly target: number;
  /** It repeats a step as one that loops does, until anything else is asked of it. */
  readonly isLooping: boolean;
  /**
   * Puts the playhead at `playhead` and paints that now. What is outside [−1, steps] goes to its end. It
   * moves the picture, not the deck: the next key goes to the deck's next stop, from wherever this is.
   *
   * @throws Error when `playhead` is NaN.
   */
  show(playhead: number): void;
  /**
   * Runs the playhead to `playhead`, in the scene's own time, backwards twice as fast. In the middle
   * of a movement: on in the same direction completes that movement first; back turns round. It then
   * repeats the step that has led there, if that loops.
   *
   * @param delay - seconds before it sets out, as until the slide has arrived; 0 unless told.
   */
  play(playhead: number, delay?: number): void;
  /**
   * Puts the playhead at `playhead` and lets the picture there fade in: nothing moves on the way.
   * For shows that cannot fade it is the same as `show`.
   */
  fade(playhead: number): void;
  /** Repeats the step that leads to where it stands, if that loops, as it does when it has played it. */
  loop(): void;
  /** How fast it plays: 1 is the scene's own time, 0.25 slow motion. Counts at once, also midway. */
  speed: number;
  /** Seconds from one playhead to a later one, in the scene's own time. */
  duration(from: number, to: number): number;
  /** Stays where it is. */
  stop(): void;
  /** Resolves when it has come to where it is going; at once, at rest and while a step is repeated. */
  settled(): Promise<void>;
}

/**
 * A player as those see it who mount its scene. While it is asleep, nothing is painted, worked out or kept
 * but the playhead: its slide is far from the one that is shown. Whoever moves it wakes it.
 */
export interface ScenePlayer extends Player {
  readonly isAwake: boolean;
  /** Paints the picture at the playhead, if that is not there. */
  wake(): void;
  sleep(): void;
  /** Puts the playhead at `playhead`, as `show`, but does not wake it for that. */
  put(playhead: number): void;
}

/**
 * The player of a show in `svg`, asleep. Every movement is one of the playhead, by the timer that D3's transitions
 * run by: with their module it would weigh 9 kB more, for what only hand-written D3 needs.
 *
 * @param changed - the playhead sets out for another place, or has come to rest.
 */
export function playerOf(
  svg: SVGSVGElement,
  show: Show,
  changed: (state: 'moving' | 'resting') => void,
): ScenePlayer {
  const steps = show.scene.steps.length;
  let clock: Timer | undefined;
  let playhead = 0;
  let isAwake = false;
  let speed = 1;
  /** Where a movement leads, and who waits for its end; none at rest. */
  let movement: { to: number; settle: () => void; settled: Promise<void> } | undefined;

  /** The stop whose step is repeated. */
  let looped: number | undefined;

  const clamp = (p: number) => Math.min(steps, Math.max(-1, p));
  const put = (p: number) => {
    playhead = p;
    if (isAwake) show.paint(svg, p);
  };
  const wake = (p = playhead) => {
    if (isAwake) return;
    show.paint(svg, p);
    isAwake = true;
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
    if (movement || looped !== undefined || !show.scene.steps[playhead - 1]?.loop) return;
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
    run(to, delay);
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
    scene: show.scene,
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
