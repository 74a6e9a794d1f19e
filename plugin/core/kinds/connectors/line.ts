import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { connectorFields, connectorShape, type End } from './connector.js';

const fields = { kind: choice('line'), ...connectorFields };

/** Manim's `Line`: an arrow without a tip. */
export interface Line extends Written<typeof fields> {}

/**
 * Manim's `Line`: an arrow without a tip, with the same options.
 * @example
 * line('axis', [-5, 0], [5, 0]);
 */
export const line = kind(
  (id: string, from: End, to: End, options: Options<Line, 'from' | 'to'> = {}): Line => ({
    kind: 'line',
    id,
    from,
    to,
    ...options,
  }),
  { kind: 'line', fields, follows: (self, seen) => connectorShape(self, seen) },
);
