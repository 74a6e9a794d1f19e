/** What curved arrows have in common. */
import { number, withDefault } from '../../field.js';
import { tippedFields } from '../basic/connector.js';

const { elbow: _, reach: __, ...others } = tippedFields;

export const curvedFields = {
  ...others,
  /** The angle of its arc in radians, counter-clockwise; Manim's `angle`. */
  arc: withDefault(number(-6.28, 6.28), Math.PI / 2),
};
