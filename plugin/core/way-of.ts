/** Which of several fields is meant, by the type of a value. */
import type { Description, Field } from './field.js';

/** The first of several fields that takes a value of that type; the last for all else. */
export const wayOf = (of: readonly Field[], value: unknown): Field | undefined =>
  of.find((each) => takes(each.describes, value)) ?? of.at(-1);

/** Whether values of this type belong to a description; what they hold is not looked at. */
function takes(description: Description, value: unknown): boolean {
  const { is } = description;
  if (is === 'valued') {
    const isGiven =
      typeof value === 'function' || (typeof value === 'string' && isNumber(description.of));
    return isGiven || takes(description.of.describes, value);
  }
  if (is === 'number') return typeof value === 'number';
  if (is === 'either') return description.of.some((way) => takes(way.describes, value));
  if (is === 'point') return Array.isArray(value);
  // A list is told from a point by what is in it.
  if (is === 'list') {
    return (
      Array.isArray(value) && (value.length === 0 || takes(description.of.describes, value[0]))
    );
  }
  if (is === 'object' || is === 'word' || is === 'keyed' || is === 'dictionary') {
    return typeof value === 'object' && !Array.isArray(value);
  }
  return typeof value === 'string';
}

const isNumber = ({ describes }: Field) => describes.is === 'number';
