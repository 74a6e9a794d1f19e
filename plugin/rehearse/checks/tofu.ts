import type { Check } from '../finding.js';
import { isSeen } from './is-seen.js';

/** Letters that the fonts have not: empty boxes. */
export const tofu: Check = {
  name: 'tofu',
  look: ({ texts }) =>
    texts
      .filter((text) => isSeen(text) && text.missing !== '')
      .map(({ id, name, missing, rect, accepts }) => ({
        severity: 'breaks',
        of: [id],
        what: `${name} has letters that no font here has: ${[...missing].map(codeOf).join(', ')}.`,
        fix: 'Bring a font that has them, or write it otherwise.',
        where: rect,
        accepts,
      })),
};

const codeOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
