/** Recorded scenes as an author would write them: with verbs, wherever the picture stays the same. */
import { loadAllWords } from '../../../core/load-words.js';
import { parseScene } from '../../../core/parse.js';
import type { Scene } from '../../../core/scene.js';
import { SceneError } from '../../../core/scene-error.js';
import type { RecordedSlide, Recording } from '../recording.js';
import { differences } from './differences.js';
import { measured } from './measured.js';
import { sceneOfUnits } from './scene-of-units.js';
import { type Unit, unitsOf } from './units.js';

/** A recording with verbs in its scenes. */
export async function recordingWithVerbs(recording: Recording): Promise<Recording> {
  await loadAllWords();
  const slides = recording.slides.map((slide) => {
    const scene = withVerbs(slide);
    return scene ? { ...slide, scene } : slide;
  });
  return { ...recording, slides };
}

/**
 * The scene of a slide, with verbs in the place of samples. Each is kept only if the picture is as it
 * was recorded, at twelve moments of its play and ever after: so none can be wrong.
 */
export function withVerbs({ scene, played = [], sizes = {} }: RecordedSlide): Scene | undefined {
  if (!scene || played.length === 0) return scene;
  const recorded = measured(scene, sizes);
  const units = unitsOf(recorded, played);
  const kept = new Set(isScene(sceneOfUnits(scene, units)) ? units : units.filter(isAlone(scene)));
  let told: Iterable<Unit> = kept;
  while (kept.size > 0) {
    const written = sceneOfUnits(scene, kept);
    const wrong = differences(recorded, measured(written, sizes), kept, told);
    told = wrong;
    if (wrong.size === 0) return written;
    for (const unit of wrong) {
      kept.delete(unit);
      const { next } = unit;
      if (next && isScene(sceneOfUnits(scene, [next]))) kept.add(next);
    }
  }
  return scene;
}

/** Whether a scene may have a unit: what Manim does may be more than a verb allows. */
const isAlone = (scene: Scene) => (unit: Unit) => isScene(sceneOfUnits(scene, [unit]));

function isScene(data: Scene): boolean {
  try {
    parseScene(data);
    return true;
  } catch (error) {
    if (error instanceof SceneError) return false;
    throw error;
  }
}
