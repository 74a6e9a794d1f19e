import { leavesOf } from './leaves.js';
import { linesOf } from './lines.js';
import type { Board } from './look.js';
import type { End, Leaf } from './mobject.js';
import type { Scene } from './scene.js';
import type { Stage } from './stage.js';

/**
 * What is on a board, in words, for those who cannot see it: the texts, the formulas as TeX, and
 * which labelled things the arrows join. In the scene's own language: all words are the author's.
 */
export function inWords(stage: Stage, board: Board): string {
  return stage.leaves
    .filter(({ id }) => board.has(id))
    .flatMap((leaf) => wordsOf(stage, leaf) ?? [])
    .join('; ');
}

/** All texts and formulas of a scene, whenever they come. */
export function wordsIn({ mobjects }: Scene): string {
  return leavesOf(mobjects)
    .flatMap((leaf) => writtenOf(leaf) ?? [])
    .join('; ');
}

function wordsOf(stage: Stage, leaf: Leaf): string | undefined {
  if (leaf.kind !== 'arrow') return writtenOf(leaf);
  const ends = [labelOf(stage, leaf.from), labelOf(stage, leaf.to)];
  return ends.every(Boolean) ? ends.join(' → ') : undefined;
}

function writtenOf(leaf: Leaf): string | undefined {
  if (leaf.kind === 'formula') return leaf.tex;
  if (leaf.kind !== 'text') return undefined;
  return linesOf(leaf)
    .map(({ text }) => text)
    .join(' ');
}

/** What an arrow's end is called: the first words that stand in it. */
function labelOf(stage: Stage, end: End): string | undefined {
  const id = typeof end === 'string' ? end : 'of' in end ? end.of : undefined;
  const texts = id === undefined ? [] : (stage.families.get(id) ?? []);
  const [text] = texts.filter(({ kind }) => kind === 'text' || kind === 'formula');
  return text && wordsOf(stage, text);
}
