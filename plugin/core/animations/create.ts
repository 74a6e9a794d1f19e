import type { Create } from '../scene.js';
import { draw } from './draw.js';
import type { Verb } from './verb.js';

/** Manim's `Create`: outlines are drawn one after another, each slow at both ends. */
export const create: Verb<Create> = {
  introduces: true,
  defaults: () => ({ runTime: 1, lagRatio: 1, rate: 'smooth' }),
  changes: (_, cue) => draw('create', cue),
};
