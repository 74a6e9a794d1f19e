import { shifted, wayBeside } from '../../box.js';
import { coordinate, direction, fontSize } from '../../common-fields.js';
import { choice, reference, type Written } from '../../field.js';
import { ORIGIN, vector } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';
import { askOfLabel, label, labelParts, wordsOfLabel } from '../upright-label.js';

const fields = {
  kind: choice('braceWords'),
  ...painted,
  /** The brace. */
  of: reference,
  label,
  fontSize,
  direction,
  buff: coordinate,
};

interface BraceWords extends Written<typeof fields> {}

/** Texts have the same gap where they stand by themselves. */
const LINE_SPACING = 1.25;

/** The words at the point of a brace, wherever that goes. */
export const braceWords = kind(
  (id: string, options: Options<BraceWords>): BraceWords => ({
    kind: 'braceWords',
    id,
    ...options,
  }),
  {
    kind: 'braceWords',
    fields,
    asks: ({ label, fontSize }) => askOfLabel(label, fontSize, LINE_SPACING),
    follows({ of, direction, buff }, seen, measured) {
      const [own, other] = [{ box: measured.box }, { box: seen.boxOf(of) }];
      const box = shifted(measured.box, wayBeside(own, other, vector(direction), ORIGIN, buff));
      return { parts: labelParts(measured, box.center), box };
    },
    words: (self) => wordsOfLabel(self.label),
  },
);
