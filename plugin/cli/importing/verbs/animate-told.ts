/** An `.animate` or its like, for which there are several ways of writing. */
import type { Board } from './board.js';
import { type Changed, changesOf } from './changes.js';
import type { PlayedOne } from './played.js';
import type { Told } from './told.js';

/** How many ways the leaves of one mobject may go, so that an author would still write them apart. */
const FEW = 4;

/** What an author would write; after a failure the next best. */
export function animateTold({ of }: PlayedOne, board: Board): Told | undefined {
  let left = board.attempt;
  for (const way of [asOne, apart, morphed]) {
    const told = way(of, board);
    if (told && left-- === 0) return told;
  }
  return undefined;
}

/** The same changes for all of a mobject, in one verb or in several. */
function asOne(of: readonly string[], board: Board): Told | undefined {
  const leaves = of.map((leaf) => changedOf(leaf, board));
  const isMore = leaves.some(({ recorded }) => {
    const { outlines, drawn, comes, goes, gone } = recorded ?? {};
    return [outlines, drawn, comes, goes, gone].some((each) => each !== undefined);
  });
  if (isMore) return undefined;
  const [first, ...more] = changesOf(board.nameOf(of), leaves, board.boxOf(of)) ?? [];
  if (!first || more.length === 0) return first;
  return { verb: 'animate', target: first.target, changes: [first, ...more] };
}

const changedOf = (leaf: string, board: Board): Changed => ({
  recorded: board.recorded(leaf),
  isText: board.isText(leaf),
  isFilled: board.isFilled(leaf),
});

/** Changes of a few parts of a mobject, each by itself. */
function apart(of: readonly string[], board: Board): Told | undefined {
  const byWay = new Map<string, string[]>();
  for (const leaf of of) {
    const { verb: _, target: __, ...way } = board.recorded(leaf) ?? { verb: '', target: '' };
    if (Object.keys(way).length === 0) continue; // nothing happens to it
    const key = JSON.stringify(way);
    byWay.set(key, [...(byWay.get(key) ?? []), leaf]);
  }
  if (byWay.size > FEW) return undefined;
  const animations = [...byWay.values()].map((some) => asOne(some, board));
  if (animations.length === 0 || animations.includes(undefined)) return undefined;
  return { verb: 'animationGroup', animations };
}

/** A morph into what is told beside. */
function morphed(of: readonly string[], board: Board): Told | undefined {
  const into = board.becomes(of);
  return into === undefined ? undefined : { verb: 'transform', target: board.nameOf(of), into };
}
