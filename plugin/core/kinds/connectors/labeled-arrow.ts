import { fontSize } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import type { OutlinePart } from '../../part.js';
import { EM } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { askOfLabel, label, wordsOfLabel } from '../upright-label.js';
import { connectorFields, connectorShape, type End, endsInWords, tipFields } from './connector.js';
import { labelAt, withGap } from './label-on-line.js';

const fields = {
  kind: choice('labeledArrow'),
  ...connectorFields,
  ...tipFields,
  /** The words on it, or the TeX: `{ tex: 'x^2' }`. */
  label,
  /** Of the label; Manim's. */
  fontSize: withDefault(fontSize, 28),
  /** Where on its shaft the middle of the label stands, 0 to 1. */
  labelPosition: withDefault(number(0, 1), 0.5),
};

/** Manim's `LabeledArrow`. */
export interface LabeledArrow extends Written<typeof fields> {}

/** How much of an em is left free around a label. */
const FREE = 0.3;

/**
 * Manim's `LabeledArrow`: an arrow with words on it, which stay upright wherever it goes. Where Manim's
 * has a frame in front of its shaft, the shaft leaves room for the words.
 * @param label - words, or TeX.
 * @example
 * labeledArrow('asks', 'client', 'server', 'GET /', { color: 'YELLOW' });
 * labeledArrow('force', [0, 0], [3, 1], { tex: 'F = ma' });
 */
export const labeledArrow = kind(
  (
    id: string,
    from: End,
    to: End,
    label: LabeledArrow['label'],
    options: Options<LabeledArrow, 'from' | 'to' | 'label'> = {},
  ): LabeledArrow => ({ kind: 'labeledArrow', id, from, to, label, ...options }),
  {
    kind: 'labeledArrow',
    fields,
    asks: ({ label, fontSize }) => askOfLabel(label, fontSize),
    follows(self, seen, measured) {
      const { parts, ...rest } = connectorShape(self, seen, { end: self.tipLength });
      const [shaft, ...others] = parts as readonly [OutlinePart, ...OutlinePart[]];
      const em = self.fontSize * (typeof self.label === 'string' ? EM.text : EM.formula);
      const { parts: words, room } = labelAt(
        shaft.outline,
        self.labelPosition,
        measured,
        em * FREE,
      );
      const outline = withGap(shaft.outline, self.labelPosition, room);
      return { ...rest, parts: [{ ...shaft, outline }, ...others, ...words] };
    },
    words(self, labelOf) {
      const label = wordsOfLabel(self.label);
      const ends = endsInWords(self, '→', labelOf);
      return ends === undefined ? label : `${ends}: ${label}`;
    },
  },
);
