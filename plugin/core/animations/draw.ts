import type { Drawing } from '../look.js';
import type { Leaf } from '../mobject.js';
import { type Change, type Cue, wasThere } from './verb.js';

/**
 * What create and write share: a leaf comes onto the board part by part, each part of the whole
 * target in its turn. A leaf that is there already stays as it is.
 */
export function draw(by: Drawing['by'], cue: Cue): (leaf: Leaf) => Change {
  const partsOf = (leaf: Leaf) => cue.stage.parts.get(leaf.id) ?? 0;
  const total = cue.family.reduce((sum, leaf) => sum + partsOf(leaf), 0);
  const firsts = new Map<Leaf, number>();
  let first = 0;
  for (const leaf of cue.family) {
    firsts.set(leaf, first);
    first += partsOf(leaf);
  }
  return (leaf) => {
    const stays = wasThere(cue, leaf);
    const indices = Array.from({ length: partsOf(leaf) }, (_, i) => (firsts.get(leaf) ?? 0) + i);
    return (state, alpha) => {
      if (state.look || stays || alpha === 0) return state;
      const { place } = state;
      const whole = { center: place, opacity: 1 };
      const parts = indices.map((index) => cue.share(alpha, index, total));
      // Parts whose turn has not come leave nothing to see; all drawn is simply there.
      if (parts.every((part) => part === 1)) return { place, look: whole };
      return { place, look: { ...whole, drawing: { by, parts } } };
    };
  };
}
