import type { State } from '../../plugin/core/channels.js';
import type { OutlinePart } from '../../plugin/core/part.js';
import type { Point } from '../../plugin/core/units.js';

const partOf = (state: State | undefined, name: string) =>
  state?.shape.parts
    .filter((part): part is OutlinePart => part.is === 'outline' && part.name === name)
    .at(0)?.outline.points;

/** The points of the shaft of an arrow or line. */
export const shaftOf = (state: State | undefined) => partOf(state, 'shaft') ?? [];

/** Where an arrow points; of a line, its end. */
export const apexOf = (state: State | undefined): Point =>
  (partOf(state, 'tip')?.[3] ?? shaftOf(state).at(-1)) as Point;
