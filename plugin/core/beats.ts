import type { Synopsis } from './synopsis.js';

/**
 * The playheads at which a scene's beats end. A beat is a run of steps that name the same `beat`; a
 * step that names none is a beat of its own.
 *
 * @returns ascending, from 0 (nothing shown yet) to the number of steps.
 * @example
 * beatStops(scene({ name: 's', mobjects: [], steps: [] })); // [0]
 */
export function beatStops({ steps }: Synopsis): number[] {
  const ends = steps.flatMap(({ beat }, i) =>
    beat !== undefined && beat === steps[i + 1]?.beat ? [] : [i + 1],
  );
  return [0, ...ends];
}
