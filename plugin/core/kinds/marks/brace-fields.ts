/** What braces over mobjects have in common. */
import { direction } from '../../common-fields.js';
import { number, withDefault } from '../../field.js';
import { filled } from '../outlined.js';
import { gap, others } from './about-others.js';

export const braceFields = {
  ...filled,
  of: others,
  /** The side on which it stands; its point points there. */
  direction: withDefault(direction, 'DOWN'),
  /** Between it and what it braces, in units. */
  buff: withDefault(gap, 0.2),
  /** How narrow its curls are. */
  sharpness: withDefault(number(0.01, 1000), 2),
};
