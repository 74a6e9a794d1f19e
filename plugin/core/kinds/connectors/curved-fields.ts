/** What curved arrows have in common. */
import { number, withDefault } from '../../field.js';
import { joinFields, tipFields } from './connector.js';

export const curvedFields = {
  ...joinFields,
  ...tipFields,
  /** The angle of its arc in radians, counter-clockwise; Manim's `angle`. */
  arc: withDefault(number(-6.28, 6.28), Math.PI / 2),
};
