import type { Scene } from '../core/scene.js';
import type { Synopsis } from '../core/synopsis.js';

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
  /** What is known of the scene, also while it is not read. */
  readonly synopsis: Synopsis;
  readonly isAwake: boolean;
  /** Paints the picture at the playhead, if that is not there. */
  wake(): void;
  sleep(): void;
  /** Puts the playhead at `playhead`, as `show`, but does not wake it for that. */
  put(playhead: number): void;
}
