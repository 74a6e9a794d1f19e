import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { connectorFields, connectorShape, type End, endsInWords, tipFields } from './connector.js';

export type { End } from './connector.js';

const fields = { kind: choice('arrow'), ...connectorFields, ...tipFields };

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
    follows: (self, seen) => connectorShape(self, seen, { end: self.tipLength }),
    words: (self, labelOf) => endsInWords(self, '→', labelOf),
  },
);
