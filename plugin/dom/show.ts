import type { Scene } from '../core/scene.js';
import type { Synopsis } from '../core/synopsis.js';
import type { Timeline } from '../core/timeline.js';

/**
 * A scene that is ready to be shown: what it needs of time, and how it looks. There are several kinds
 * (mobjects that are painted here, an author's own drawing, hand-written D3); the player and the deck
 * see none of the difference.
 */
export interface Show {
  readonly synopsis: Synopsis;
  /** It may have to be read, which takes its time, or fails. */
  readonly scene: Scene;
  /** Its scene's steps and times. It may have to be worked out, which takes its time, or fails. */
  readonly timeline: Timeline;
  /** Makes `svg` look as at the playhead, whatever it looked like before; a page of print has its own. */
  paint(svg: SVGSVGElement, playhead: number): void;
  /** Makes `svg` look as between two playheads, a share (0 to 1) of the fade from one to the other. */
  fade?(svg: SVGSVGElement, from: number, to: number, share: number): void;
  /** What the picture at a playhead shows, in words. */
  describe?(playhead: number): string;
  /**
   * The playhead sets out for `playhead`, to arrive in so many milliseconds. For shows that move by
   * themselves; the others are painted at every frame.
   */
  depart?(svg: SVGSVGElement, playhead: number, milliseconds: number): void;
  /** The playhead has come where it set out for. */
  arrive?(svg: SVGSVGElement): void;
  /** The playhead stops, on its way. */
  halt?(svg: SVGSVGElement): void;
  /** Lets go of all that is large, in `svg` as well; it is made again when it is wanted. */
  forget?(svg: SVGSVGElement): void;
  /** Leaves an svg that is the author's own as its author wrote it. */
  restore?(svg: SVGSVGElement): void;
  /**
   * For shows that are measured with what there is: calls back whenever fonts or KaTeX have come
   * late. What it hands over takes the new measures into use; not in the middle of a movement.
   */
  renew?(ready: (adopt: () => void) => void, failed: (error: unknown) => void): void;
}
