import type { Box } from '../../../core/box.js';
import type { Recorded } from '../../../core/verbs/recorded/recorded.js';

/** What is known of the scene when an animation begins. */
export interface Board {
  /** How many ways to tell an animation were tried before, and gave another picture. */
  readonly attempt: number;
  /** What was recorded of a leaf in this play. */
  recorded(leaf: string): Recorded | undefined;
  /** Or an image: what has one opacity and no stroke. */
  isText(leaf: string): boolean;
  isFilled(leaf: string): boolean;
  /** The box of some leaves, as one, before the play. */
  boxOf(leaves: readonly string[]): Box;
  /** A name for some leaves: their own, or their group's. */
  nameOf(leaves: readonly string[]): string | readonly string[];
  /** How many parts some leaves have that are drawn one after another. */
  partsOf(leaves: readonly string[]): number;
  /** The colour of their outlines. */
  strokeOf(leaves: readonly string[]): string;
  /** What some outlines become, as a mobject that is not on the board; nothing, if that cannot be told. */
  becomes(leaves: readonly string[]): string | undefined;
  /** An outline that is not on the board, for what goes along it. */
  path(d: string): string;
}
