import type { Drawing } from '../look.js';
import type { Leaf } from '../scene.js';
import { arrivalOf, type Change, type Cue } from './verb.js';

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
    const arrival = arrivalOf(cue, leaf);
    const wasThere = cue.board.has(leaf.id);
    const indices = Array.from({ length: partsOf(leaf) }, (_, i) => (firsts.get(leaf) ?? 0) + i);
    return (look, alpha) => {
      if (look || wasThere || alpha === 0) return look;
      const parts = indices.map((index) => cue.share(alpha, index, total));
      // Parts whose turn has not come leave nothing to see; all drawn is simply there.
      if (parts.every((part) => part === 1)) return arrival;
      return { ...arrival, drawing: { by, parts } };
    };
  };
}
