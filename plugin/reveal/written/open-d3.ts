/** Opens scenes in hand-written D3: what others need not load. */
import type { Scene } from '../../core/scene.js';
import { SceneError } from '../../core/scene-error.js';
import type { DrawnScene } from '../../dom/d3/drawn-scene.js';
import { differenceOf } from '../../dom/d3/same-drawing.js';
import { drawAtOnce, freshRoot, showDrawn } from '../../dom/d3/show-drawn.js';
import { isDevelopment } from '../development.js';
import { ownSvg, tellWords } from './own-svg.js';
import type { Opened } from './written.js';

/**
 * Opens a scene that draws itself.
 *
 * @throws SceneError when its first picture cannot be drawn.
 */
export function openD3(host: HTMLElement, drawn: DrawnScene, scene: Scene): Opened {
  const svg = ownSvg(host, scene, [0, 0, drawn.width ?? 1280, drawn.height ?? 720]);
  tellWords(svg, scene);
  const check = isDevelopment() ? checkerOf(drawn, scene) : () => {};
  const show = showDrawn(drawn, check);
  try {
    show.paint(svg, 0);
  } catch (error) {
    throw new SceneError('draw, step 0', (error as Error).message, scene.name);
  }
  return { svg, show };
}

/**
 * Draws each step once more, from nothing, and warns when that is another picture: then links, print
 * and going back would show another one too. Once a scene is enough.
 */
function checkerOf(drawn: DrawnScene, { name }: Scene) {
  let warned = false;
  return (root: SVGGElement, step: number) => {
    const picture = root.cloneNode(true) as Element;
    setTimeout(() => {
      if (warned || !root.isConnected) return;
      const difference = differenceOf(picture, drawnAfresh(drawn, root, step));
      if (!difference) return;
      warned = true;
      console.warn(
        `reveal-scenes: draw() of the scene '${name}' does not depend on the step alone. Step ${step}, ` +
          `drawn again from nothing, is another picture: ${difference}. Going back, links and print ` +
          'will show it wrong.',
      );
    });
  };
}

function drawnAfresh(drawn: DrawnScene, root: SVGGElement, step: number): Element {
  const svg = (root.ownerSVGElement as SVGSVGElement).cloneNode(false) as SVGSVGElement;
  // Displayed, as a draw() may measure its text.
  Object.assign(svg.style, { position: 'fixed', visibility: 'hidden', pointerEvents: 'none' });
  document.body.append(svg);
  try {
    const fresh = freshRoot(svg);
    drawAtOnce(drawn, fresh, step);
    return fresh;
  } finally {
    svg.remove();
  }
}
