import { checkParts, colorOfPart } from '../../cut.js';
import { choice, type Written } from '../../field.js';
import { kind, type Options, ownOf, painted } from '../kind.js';
import { askOfText, cutOfText, cutText, wordsOfText } from './parts-of-text.js';
import { textPiece } from './text-piece.js';

export type { TextLine } from './parts-of-text.js';
export type { TextStyle } from './text-style.js';

const fields = {
  kind: choice('text'),
  ...painted,
  ...cutText,
};

/** Manim's `Text`: lines, centred on one another. */
export interface Text extends Written<typeof fields> {}

/**
 * Manim's `Text`. Lines are centred on one another; placed by their ink. `fontSize` is Manim's: an em
 * is a 72nd of it, in scene units. What `parts` names is a mobject like any other, `ID.NAME`; what is
 * left between is `ID.gap-0`, `ID.gap-1` and on, by how many parts stand before it. Lines whose letters
 * join, as in Arabic, stay whole: they belong to the piece in which they begin.
 * `weight`, `slant` and `font` are Manim's too; `styles` has those of some words.
 * @param text - the words; a line break starts a line; or a list of lines, each with its own size.
 * @example
 * text('title', 'Transformer', { fontSize: 48, at: { toEdge: 'UP' } });
 * text('tale', 'the quick fox', { parts: { animal: 'fox' }, colors: { quick: 'RED' } });
 * text('loud', 'not so loud', { slant: 'ITALIC', styles: [{ of: 'loud', weight: 'BOLD' }] });
 */
export const text = kind(
  (id: string, text: Text['text'], options: Options<Text, 'text'> = {}): Text => ({
    kind: 'text',
    id,
    text,
    ...options,
  }),
  {
    kind: 'text',
    fields,
    members(self) {
      const { id, parts = {} } = self;
      const { words, finder, runs, cut } = cutOfText(self);
      checkParts(id, words, parts, runs, finder);
      const { color: _, ...whole } = ownOf(self);
      return cut.pieces?.map(({ name }, piece) =>
        textPiece(`${id}.${name}`, { ...whole, ...colorOfPart(parts, name), piece }),
      );
    },
    asks: askOfText,
    words: ({ text }) => wordsOfText(text),
  },
);
