/** What objects have that are no options: mobjects, animations, places by coordinates, sides of mobjects. */
const ARGUMENTS = ['kind', 'verb', 'on', 'of'];

export const isOptions = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !ARGUMENTS.some((key) => key in value);

/** The field of what stands where options do and is none. There is no such field, and the reader says so. */
export const OPTIONS = 'options';

/**
 * A builder whose last argument is options. Whatever else stands there would be spread into the data, and
 * show as a mistake somewhere else.
 */
export const withOptions =
  <A extends readonly unknown[], M>(build: (...args: A) => M): ((...args: A) => M) =>
  (...args) => {
    const last: unknown = args[build.length];
    if (last === undefined || isOptions(last)) return build(...args);
    return build(...([...args.slice(0, build.length), { [OPTIONS]: last }] as unknown as A));
  };
