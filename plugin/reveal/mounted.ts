import type { ScenePlayer } from '../dom/player.js';
import type { Pace } from './pace.js';

/** A scene in its place in a slide. */
export interface Mounted {
  readonly host: HTMLElement;
  /** Absent until it is known what there is to be shown, and when it cannot be. */
  readonly player: ScenePlayer | undefined;
  /** The playheads of its stops, from 0; for each of the others there is a marker. */
  readonly stops: readonly number[];
  /** Stops elsewhere. The picture stays, the markers are others. */
  setPace(pace: Pace): void;
  /** Paints its picture, as somebody may see it now. */
  wake(): void;
  /** Reads the scene, if nobody has yet: then it is known whether it can be shown. */
  read(): void;
  /**
   * Reads it, and lets go of it: so its words can be found, and its author hears of what is wrong. Where the
   * deck is being written it is worked out as well, as it will be when it is shown.
   */
  proofread(): void;
  /** Paints the stop of a copy of the host, such as reveal makes for each page of print. */
  paintCopy(copy: Element): void;
  /** Leaves the host as its author wrote it. */
  close(): void;
}
