import type { FadeIn } from '../scene.js';
import { plus } from '../units.js';
import { arrivalOf, leafShare, TOGETHER, type Verb } from './verb.js';

/** Manim's `FadeIn`. A leaf that is there already stays as it is. */
export const fadeIn: Verb<FadeIn> = {
  introduces: true,
  defaults: TOGETHER,
  changes:
    ({ shift = [0, 0] }, cue) =>
    (leaf) => {
      const arrival = arrivalOf(cue, leaf);
      const wasThere = cue.board.has(leaf.id);
      const share = leafShare(cue, leaf);
      return (look, alpha) => {
        if (look || wasThere || alpha === 0) return look;
        const done = share(alpha);
        return { ...arrival, center: plus(arrival.center, shift, done - 1), opacity: done };
      };
    },
};
