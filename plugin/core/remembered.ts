/**
 * A function that keeps its last answer. The leaves of a group ask one after another for the same
 * moment: then they share one value, and a thousand of them make no garbage.
 */
export function remembered<T>(of: (share: number) => T): (share: number) => T {
  let last: number | undefined;
  let value: T;
  return (share) => {
    if (share !== last) [last, value] = [share, of(share)];
    return value;
  };
}
