import type { FadeOut } from '../scene.js';
import { plus } from '../units.js';
import { leafShare, TOGETHER, type Verb } from './verb.js';

/** Manim's `FadeOut`: afterwards the target is no longer on the board, its place as it was. */
export const fadeOut: Verb<FadeOut> = {
  introduces: false,
  defaults: TOGETHER,
  changes:
    ({ shift = [0, 0] }, cue) =>
    (leaf) => {
      const share = leafShare(cue, leaf);
      return ({ place, look }, alpha) => {
        if (!look || alpha === 1) return { place };
        const done = share(alpha);
        const center = plus(look.center, shift, done);
        return { place, look: { ...look, center, opacity: look.opacity * (1 - done) } };
      };
    },
};
