import { type Dash, dashFields } from '../../dash.js';
import { complete } from '../../field.js';

/** Dashes at a share (0 to 1) of the way from some to others. From a stroke without gaps they open in it. */
export function mixedDash(from?: Dash, to?: Dash): (share: number) => Dash | undefined {
  const start = from ?? (to && undashed(to));
  const end = to ?? (from && undashed(from));
  if (!start || !end) return () => undefined;
  const [a, b] = [complete(dashFields, start), complete(dashFields, end)];
  const mix = (first: number, last: number, share: number) => first + (last - first) * share;
  return (share) => ({
    length: mix(a.length, b.length, share),
    ...(b.count !== undefined && { count: mix(a.count ?? b.count, b.count, share) }),
    ratio: mix(a.ratio, b.ratio, share),
  });
}

/** The same dashes without gaps: as many, so that none moves on the way. */
function undashed(given: Dash): Dash {
  const { length, count, ratio } = complete(dashFields, given);
  return { length: length / Math.max(ratio, 0.01), ...(count && { count }), ratio: 1 };
}
