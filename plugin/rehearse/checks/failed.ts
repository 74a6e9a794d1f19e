import type { Check } from '../finding.js';
import type { SeenFailure } from '../seen.js';

const FIXES: Readonly<Record<SeenFailure['check'], string>> = {
  formula: 'Mend what the message names.',
  image: 'Put the file where the slide asks for it.',
  scene: 'Mend what the message names.',
};

const failed = (name: SeenFailure['check']): Check => ({
  name,
  look: ({ failures }) =>
    failures
      .filter(({ check }) => check === name)
      .map(({ id, message, rect, accepts }) => ({
        severity: 'breaks',
        of: [id],
        what: message,
        fix: FIXES[name],
        where: rect,
        accepts,
      })),
});

/** Formulas that show what is wrong with them. */
export const formula = failed('formula');

/** Images that did not load. */
export const image = failed('image');

/** Scenes that cannot be shown. */
export const scene = failed('scene');
