import type { FadeIn } from '../scene.js';
import { plus } from '../units.js';
import { leafShare, TOGETHER, type Verb, wasThere } from './verb.js';

/** Manim's `FadeIn`. A leaf that is there already stays as it is. */
export const fadeIn: Verb<FadeIn> = {
  introduces: true,
  defaults: TOGETHER,
  changes:
    ({ shift = [0, 0] }, cue) =>
    (leaf) => {
      const stays = wasThere(cue, leaf);
      const share = leafShare(cue, leaf);
      return (state, alpha) => {
        if (state.look || stays || alpha === 0) return state;
        const { place } = state;
        const done = share(alpha);
        return { place, look: { center: plus(place, shift, done - 1), opacity: done } };
      };
    },
};
