import type { Check, Found } from '../finding.js';
import { around } from '../rect.js';
import { AXES, rowsOf } from './rows.js';

/** Pixels in a slide of 720 that nobody sees. */
const UNSEEN = 1.5;

/** Of the usual gap: what differs by more is meant to. */
const NEARLY = 0.35;

/** Gaps in a row of equal boxes that are nearly, but not quite, the same. */
export const unevenGap: Check = {
  name: 'uneven-gap',
  look: (seen) =>
    AXES.flatMap((axis) =>
      rowsOf(seen, axis).flatMap((row): Found[] => {
        const places = row.map(({ rect }) => axis.along(rect));
        const gaps = places.slice(1).map(([begin], i) => begin - (places[i]?.[1] ?? begin));
        if (gaps.length < 2) return [];
        const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
        const differ = most - least;
        if (differ <= (UNSEEN * seen.height) / 720 || differ > NEARLY * most) return [];
        return [
          {
            severity: 'ugly',
            of: row.map(({ id }) => id),
            what: `The gaps in the ${axis.name} of ${row.map(({ name }) => name).join(', ')} are from ${least.toFixed(1)} to ${most.toFixed(1)} px.`,
            fix: 'Make the gaps equal, as arrange() does.',
            where: around(row.map(({ rect }) => rect)),
            accepts: row.flatMap(({ accepts }) => accepts),
          },
        ];
      }),
    ),
};
