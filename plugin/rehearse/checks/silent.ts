import type { Check } from '../finding.js';

/** Steps and images that a screen reader says nothing of. */
export const silent: Check = {
  name: 'silent',
  look: ({ silences }) =>
    silences.map(({ id, message, rect, accepts }) => ({
      severity: 'advice',
      of: [id],
      what: message,
      fix: 'Say in a sentence what is to be seen.',
      where: rect,
      accepts,
    })),
};
