import { beatStops } from '../core/beats.js';
import type { Synopsis } from '../core/synopsis.js';

/** Where a deck can stop: at every step of its scenes, or only at the ends of their beats. */
export const PACES = ['steps', 'beats'] as const;

/** Where a deck stops. */
export type Pace = (typeof PACES)[number];

/** The playheads at which a scene stops, ascending from 0. */
export function stopsOf(scene: Synopsis, pace: Pace): readonly number[] {
  return pace === 'beats' ? beatStops(scene) : [0, ...scene.steps.map((_, i) => i + 1)];
}

/**
 * Which of the stops a playhead has reached. In the middle of a beat that is its beginning: so the
 * next press of a key completes the beat.
 */
export function stopReached(stops: readonly number[], playhead: number): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= playhead),
  );
}
