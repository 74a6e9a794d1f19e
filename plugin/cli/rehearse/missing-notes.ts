import type { Found } from '../../rehearse/finding.js';

/** Slides without notes, in a deck where most have them. @returns by the slides' numbers from 0. */
export function missingNotes(
  slides: readonly { readonly hasNotes: boolean }[],
): Map<number, Found> {
  const without = [...slides.keys()].filter((i) => !slides[i]?.hasNotes);
  const most = without.length < slides.length / 2 ? without : [];
  return new Map(
    most.map((slide) => [
      slide,
      {
        severity: 'advice',
        of: ['notes'],
        what: 'This slide has no notes; most have.',
        fix: 'Write down what you will say.',
      },
    ]),
  );
}
