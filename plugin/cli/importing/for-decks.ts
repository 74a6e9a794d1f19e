import { loadAllWords } from '../../core/load-words.js';
import type { Scene, Step } from '../../core/scene.js';
import { onOwnPanels } from './own-panels.js';
import { BOARD, inPalette } from './palette-colors.js';
import { plainNotes } from './plain-notes.js';
import type { RecordedSlide, Recording } from './recording.js';

/**
 * A recording as decks have it: notes are words, and colours go by their names, so that a deck's theme has its say.
 * A slide that has a ground keeps its colours, which are for that; so does what stands on dark panels.
 */
export async function forDecks({ slides, ...recording }: Recording): Promise<Recording> {
  await loadAllWords();
  const isUsual = slides.every(({ ground = BOARD }) => ground === BOARD);
  return { ...recording, slides: slides.map((slide) => forDeck(slide, isUsual)) };
}

function forDeck(
  { ground, scene, gradients, ...slide }: RecordedSlide,
  isUsual: boolean,
): RecordedSlide {
  if (!scene) return slide;
  const noted = withPlainNotes(scene);
  const kept = isUsual ? onOwnPanels({ ...slide, scene }) : undefined;
  if (kept) return { ...slide, ...inPalette({ scene: noted, gradients }, kept) };
  return { ...slide, scene: noted, ...(gradients && { gradients }), ...(ground && { ground }) };
}

function withPlainNotes({ entrance, steps, ...scene }: Scene): Scene {
  return {
    ...scene,
    ...(entrance && { entrance: withPlain(entrance) }),
    steps: steps.map(withPlain),
  };
}

const withPlain = (step: Step): Step =>
  step.notes ? { ...step, notes: plainNotes(step.notes) } : step;
