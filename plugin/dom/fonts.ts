import { leavesOf, linesOf, type Scene } from '../core/scene.js';
import { fontOf } from './measure.js';

/** How long a scene waits for the font of its texts before it is measured with another one. */
const PATIENCE = 3000;

/** Resolves when the fonts of a scene's texts are there, or will not come soon. */
export async function loadFonts(scene: Scene, reference: Element): Promise<void> {
  const words = leavesOf(scene.mobjects)
    .flatMap((leaf) => (leaf.kind === 'text' ? linesOf(leaf) : []))
    .map((line) => line.text)
    .join('');
  if (words === '') return;
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  // A font that cannot be loaded is no mistake of the scene's author: the fallback serves.
  const loaded = document.fonts.load(fontOf(reference), words).catch(() => {});
  await Promise.race([loaded, patience]);
}
