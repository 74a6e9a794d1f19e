import type { Check, Found } from '../finding.js';
import { around } from '../rect.js';
import { AXES, rowsOf } from './rows.js';

/** Pixels in a slide of 720: less nobody sees, more is meant. */
const [UNSEEN, NEARLY] = [1.25, 10];

/** Edges of equal boxes side by side that nearly, but not quite, align. */
export const misaligned: Check = {
  name: 'misaligned',
  look: (seen) =>
    AXES.flatMap((axis) =>
      rowsOf(seen, axis).flatMap((row): Found[] => {
        const [least, most] = [UNSEEN, NEARLY].map((each) => (each * seen.height) / 720) as [
          number,
          number,
        ];
        const begins = row.map(({ rect }) => axis.across(rect)[0]);
        const off = Math.max(...begins) - Math.min(...begins);
        if (off <= least || off > most) return [];
        return [
          {
            severity: 'ugly',
            of: row.map(({ id }) => id),
            what: `The ${axis.name} of ${row.map(({ name }) => name).join(', ')} is out of line by ${off.toFixed(1)} px.`,
            fix: 'Align them, as alignTo() does.',
            where: around(row.map(({ rect }) => rect)),
            accepts: row.flatMap(({ accepts }) => accepts),
          },
        ];
      }),
    ),
};
