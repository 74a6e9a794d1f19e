import type { Animation } from '../scene.js';
import { create } from './create.js';
import { fadeIn } from './fade-in.js';
import { fadeOut } from './fade-out.js';
import { moveTo, shift } from './move.js';
import type { Verb } from './verb.js';
import { write } from './write.js';

type Verbs = { readonly [V in Animation['verb']]: Verb<Extract<Animation, { verb: V }>> };

const VERBS: Verbs = { create, write, fadeIn, fadeOut, moveTo, shift };

/** What the verb of an animation does. */
export function verbOf(animation: Animation): Verb {
  // Sound: the table gives each name the verb of just that animation.
  return VERBS[animation.verb] as Verb;
}
