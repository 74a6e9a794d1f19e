/** Values in the course of an animation, as a recording tells them. */
import { rateName } from '../../common-fields.js';
import { type Field, list, number, object, optional } from '../../field.js';
import { type RateName, rate } from '../../rates.js';

/** Values at shares of the time; in between they change at the rate. */
export interface CourseOf<T> {
  readonly times?: readonly number[];
  readonly values: readonly T[];
  readonly rate?: RateName;
}

/** The field of a course of such values. */
export const courseOf = <T>(value: Field<T, 'needed'>): Field<CourseOf<T>, 'optional'> =>
  optional(
    object('a course', {
      /** Shares of the time, 0 to 1, in order; without them its beginning and its end. */
      times: optional(list(number(0, 1))),
      /** One for each of the times. */
      values: list(value),
      /** Between two values; without it evenly. */
      rate: optional(rateName),
    }),
  );

/**
 * The value of a course at a share of the time.
 *
 * @param between - a value at a share of the way between two others.
 */
export function atShare<T>(
  { times, values, rate: name }: CourseOf<T>,
  between: (a: T, b: T, share: number) => T,
): (share: number) => T {
  const eased = rate(name ?? 'linear');
  const [first, last] = [values[0] as T, values.at(-1) as T];
  const at = times ?? (values.length > 1 ? [0, 1] : [0]);
  return (share) => {
    const next = at.findIndex((time) => time > share);
    if (next === 0) return first;
    // A rate such as Manim's `there_and_back` does not end where the values do.
    if (next < 0) {
      const before = values.at(-2);
      return before === undefined || eased(1) === 1 ? last : between(before, last, eased(1));
    }
    const [begins, ends] = [at[next - 1] as number, at[next] as number];
    const way = eased((share - begins) / (ends - begins));
    return between(values[next - 1] as T, values[next] as T, way);
  };
}
