import { choice, number, type Written } from '../../field.js';
import { kind, type Options, painted } from '../kind.js';
import { askOfText, cutOfText, cutText } from './parts-of-text.js';

const fields = {
  kind: choice('textPiece'),
  ...painted,
  ...cutText,
  /** Which piece of the text it is, counted from 0. */
  piece: number(0, 1000),
};

interface TextPiece extends Written<typeof fields> {}

/** A part of a text, or what stands between two of them: of the whole, the letters that belong to it. */
export const textPiece = kind(
  (id: string, options: Options<TextPiece>): TextPiece => ({ kind: 'textPiece', id, ...options }),
  {
    kind: 'textPiece',
    fields,
    asks: ({ piece, ...self }) => ({ ...askOfText(self), piece }),
    words(self) {
      const { words, cut } = cutOfText(self);
      const run = cut.pieces?.[self.piece];
      return run && words.slice(run.start, run.end).trim();
    },
  },
);
