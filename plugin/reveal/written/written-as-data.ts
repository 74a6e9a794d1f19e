import { leavesOf } from '../../core/leaves.js';
import type { Scene } from '../../core/scene.js';
import { SceneError } from '../../core/scene-error.js';
import { synopsisOf } from '../../core/synopsis.js';
import { showMobjects } from '../../dom/show-mobjects.js';
import { FRAME_VIEW } from '../../dom/svg/pixels.js';
import { ownSvg, tellWords } from './own-svg.js';
import type { Written } from './written.js';

/**
 * Scene data whose mobjects are painted in an svg of our own.
 *
 * @param data - as its author wrote it.
 * @param words - all texts in it.
 * @param read - makes a scene of it.
 */
export function writtenAsData(
  host: HTMLElement,
  data: unknown,
  words: ReadonlySet<string>,
  read: () => Scene,
): Written {
  const later = synopsisOf(data, words);
  const known = later ?? withoutElements(read());
  return {
    synopsis: known,
    async open() {
      const svg = ownSvg(host, known, FRAME_VIEW);
      const readInto = readerInto(svg, later ? read : () => known as Scene);
      const texts = later && [...words].join('');
      return { svg, show: await showMobjects(known, readInto, svg, texts) };
    },
  };
}

/** By itself, so that of a scene that is far nothing is kept but what reads it. */
function readerInto(svg: SVGSVGElement, read: () => Scene): () => Scene {
  return () => {
    const scene = withoutElements(read());
    tellWords(svg, scene);
    return scene;
  };
}

/** Sees to it that no mobject is an element of a drawing. */
function withoutElements(scene: Scene): Scene {
  const stray = leavesOf(scene.mobjects).find(({ kind }) => kind === 'element');
  if (!stray) return scene;
  throw new SceneError(
    `mobject '${stray.id}'`,
    'there is no drawing to find this element in. Give the host data-src="drawing.svg".',
    scene.name,
  );
}
