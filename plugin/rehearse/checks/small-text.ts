import type { Check } from '../finding.js';
import { isSeen } from './is-seen.js';

/** Text that the last row cannot read. */
export const smallText: Check = {
  name: 'small-text',
  look({ texts, height }, { lastRow }) {
    const smallest = lastRow * height;
    return texts
      .filter((text) => isSeen(text) && text.size < smallest - 0.05)
      .map(({ id, name, size, rect, accepts }) => ({
        severity: 'ugly',
        of: [id],
        what: `${name} is ${round(size)} px high; the last row reads ${round(smallest)} px.`,
        fix: 'Set it larger, or leave it out.',
        where: rect,
        accepts,
      }));
  },
};

const round = (pixels: number) => Math.round(pixels * 10) / 10;
