import type { DiagramLook } from '../../dom/source/diagram.js';
import { loadFonts } from '../../dom/text/fonts.js';

/** How the diagram of a host is to look: as the deck does around it. Its fonts have come, or will not soon. */
export async function diagramLook(host: HTMLElement): Promise<DiagramLook> {
  const style = getComputedStyle(host);
  const property = (name: string) => style.getPropertyValue(name).trim();
  const font = property('--scene-font') || property('--r-main-font') || style.fontFamily;
  const letters = 'The quick brown fox';
  await loadFonts(
    new Map([
      [`16px ${font}`, letters],
      [`bold 16px ${font}`, letters],
    ]),
  );
  return {
    own: host.dataset.look === 'own',
    font,
    ground: groundOf(host),
    isLight: host.closest('[data-scene-colors="light"]') !== null,
  };
}

/** The colour of the slide: its own, or the theme's. */
function groundOf(host: HTMLElement): string {
  const slide = host.closest('section');
  const stack = slide?.parentElement?.closest('section');
  const own = [slide, stack].map(
    (each) => each?.dataset.backgroundColor ?? each?.dataset.background,
  );
  const color = own.find((each) => each && CSS.supports('color', each));
  return color ?? 'var(--r-background-color, var(--scene-black, #000))';
}
