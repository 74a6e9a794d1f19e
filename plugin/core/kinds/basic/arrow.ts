import { choice, number, type Written, withDefault } from '../../field.js';
import { joinedBy } from '../../route-between.js';
import { kind, type Options } from '../kind.js';
import { connectorFields, connectorShape, type End } from './connector.js';

export type { End } from './connector.js';

const fields = {
  kind: choice('arrow'),
  ...connectorFields,
  /** Length and width of the tip, in units; less on an arrow too short for it. */
  tipLength: withDefault(number(0, 100), 0.22), // Manim's 0.35 is heavy beside labels of size 16
};

/** Manim's `Arrow`: straight, elbow or curved, between points or mobjects. */
export interface Arrow extends Written<typeof fields> {}

/**
 * Manim's `Arrow`. Between mobjects it follows them wherever they move. `buff`, `reach` and `tipLength`
 * are in scene units, `strokeWidth` in hundredths of one, `arc` in radians.
 * @example
 * arrow('forward', 'encoder', 'decoder', { color: 'YELLOW' });
 */
export const arrow = kind(
  (id: string, from: End, to: End, options: Options<Arrow, 'from' | 'to'> = {}): Arrow => ({
    kind: 'arrow',
    id,
    from,
    to,
    ...options,
  }),
  {
    kind: 'arrow',
    fields,
    follows: (self, seen) => connectorShape(self, seen, self.tipLength),
    words({ from, to }, labelOf) {
      const ends = [from, to].map((end) => labelOf(joinedBy(end) ?? ''));
      return ends.every(Boolean) ? ends.join(' → ') : undefined;
    },
  },
);
