import type { Check } from '../finding.js';
import { grown } from '../rect.js';
import { isSeen } from './is-seen.js';

/** Shapes of no size, as an arrow between things that touch. */
export const speck: Check = {
  name: 'speck',
  look: ({ specks }) =>
    specks.filter(isSeen).map(({ id, name, rect, accepts }) => ({
      severity: 'ugly',
      of: [id],
      what: `${name} has no size: nobody sees it.`,
      fix: 'Give it room, or leave it out.',
      where: grown(rect, 8),
      accepts,
      isLasting: true,
    })),
};
