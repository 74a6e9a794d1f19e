import { easeLinear } from 'd3-ease';
import { select } from 'd3-selection';
import 'd3-transition';
import { stepsOf } from '../core/picture.js';
import type { Scene } from '../core/scene.js';
import { playheadAt, timeAt } from '../core/timeline.js';
import type { Show } from './show.js';

/** Going back is quicker than coming: the audience has seen it. */
const BACK = 2;

/** Moves the playhead of one scene. */
export interface Player {
  readonly scene: Scene;
  /** The last stop there is: as many as the scene has steps. */
  readonly steps: number;
  /** Where the playhead is now: a real number from −1 (before the entrance) to `steps`. */
  readonly playhead: number;
  /** Where it is going; where it is, at rest. */
  readonly target: number;
  /** Puts the playhead at `playhead` and paints that now. What is outside [−1, steps] goes to its end. */
  show(playhead: number): void;
  /**
   * Runs the playhead to `playhead`, in the scene's own time, backwards twice as fast. In the middle
   * of a movement: on in the same direction completes that movement first; back turns round.
   */
  play(playhead: number): void;
  /** Stays where it is. */
  stop(): void;
  /** Resolves when nothing moves any more; at once, at rest. */
  settled(): Promise<void>;
}

/**
 * The player of a show in `svg`. Every movement is one D3 transition of the playhead, on `host`.
 *
 * @param changed - the playhead sets out for another place, or has come to rest.
 */
export function playerOf(
  host: Element,
  svg: SVGSVGElement,
  show: Show,
  changed: (state: 'moving' | 'resting') => void,
): Player {
  const { timeline } = show;
  const steps = stepsOf(timeline);
  const selection = select(host);
  let playhead = 0;
  /** Where a movement leads, and who waits for its end; none at rest. */
  let movement: { to: number; settle: () => void; settled: Promise<void> } | undefined;

  const clamp = (p: number) => Math.min(steps, Math.max(-1, p));
  const put = (p: number) => {
    playhead = p;
    show.paint(svg, p);
  };
  const rest = () => {
    const ended = movement;
    movement = undefined;
    changed('resting');
    ended?.settle();
  };
  const stand = (p: number) => {
    selection.interrupt('playhead');
    put(clamp(p));
    rest();
  };
  const play = (p: number) => {
    const to = clamp(p);
    if (movement?.to === to) return;
    const onward = movement && Math.sign(to - movement.to) === Math.sign(movement.to - playhead);
    if (movement && onward) put(movement.to);
    const [begin, end] = [timeAt(timeline, playhead), timeAt(timeline, to)];
    const seconds = Math.abs(end - begin) / (to < playhead ? BACK : 1);
    if (seconds === 0) return stand(to);
    let settle = movement?.settle ?? (() => {});
    const settled = movement?.settled ?? new Promise<void>((resolve) => (settle = resolve));
    movement = { to, settle, settled };
    changed('moving');
    show.depart?.(svg, to, seconds * 1000);
    selection
      .transition('playhead') // takes the place of a movement that is under way
      .duration(seconds * 1000)
      .ease(easeLinear) // the rate functions are in the animations
      .tween(
        'playhead',
        () => (share) => put(share < 1 ? playheadAt(timeline, begin + (end - begin) * share) : to),
      )
      .on('end', rest);
  };

  return {
    scene: timeline.stage.scene,
    steps,
    get playhead() {
      return playhead;
    },
    get target() {
      return movement?.to ?? playhead;
    },
    show: stand,
    play,
    stop() {
      selection.interrupt('playhead');
      rest();
    },
    settled: () => movement?.settled ?? Promise.resolve(),
  };
}
