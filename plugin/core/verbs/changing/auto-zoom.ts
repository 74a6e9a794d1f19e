import { union } from '../../box.js';
import { CAMERA, length } from '../../common-fields.js';
import { choice, either, list, reference, type Written, withDefault } from '../../field.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';
import { scaleTracks } from './scale-leaves.js';

const fields = {
  verb: choice('autoZoom'),
  ...aimedAtAnything,
  /** What it then holds: a mobject, or several. */
  to: either(list(reference), reference),
  /** How much wider or higher than that it is, both sides taken together, in units. */
  margin: withDefault(length, 0),
};

/** Manim's `camera.auto_zoom`. */
export interface AutoZoom extends Written<typeof fields> {}

/**
 * Manim's `camera.auto_zoom`: the camera goes to some mobjects, and as close as it can while it shows
 * all of them. `restore('camera')` leads back to the whole frame.
 * @param to - the id of a mobject, or several.
 * @example
 * autoZoom(['query', 'key'], { margin: 1 });
 */
export const autoZoom = verb(
  (to: AutoZoom['to'], options: Options<AutoZoom, 'to'> = {}): AutoZoom => ({
    verb: 'autoZoom',
    target: CAMERA,
    to,
    ...options,
  }),
  {
    verb: 'autoZoom',
    fields,
    timing: () => TOGETHER,
    tracks({ target, to, margin }, cue) {
      const [own, goal] = [cue.boxNow(target), union([to].flat().map(cue.boxNow))];
      const ratio = (side: 'width' | 'height') =>
        own[side] > 0 && goal[side] > 0 ? (goal[side] + margin) / own[side] : 0;
      // What has no extent is gone to, and no closer.
      const factor = Math.max(ratio('width'), ratio('height')) || 1;
      return scaleTracks(cue, [factor, factor], own.center, goal.center);
    },
  },
);
