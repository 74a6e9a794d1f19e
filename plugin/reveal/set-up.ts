import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { rememberStep } from './asked-step.js';
import { isLight } from './is-light.js';
import { isPreview } from './is-preview.js';
import { motionNow } from './motion.js';
import { isPrintView } from './print-view.js';
import type { Staging } from './settings.js';
import { sharePace } from './shared-pace.js';

/** A deck that is set up. */
interface Stage {
  /** Resolves when the speaker has the controls in hand. */
  readonly ready: Promise<void>;
  tearDown(): void;
}

/**
 * Sets a deck up for its talk: colours, tooltips, and for the speaker the controls, which a preview
 * in the speaker's window leaves to the talk, as it only follows, and paper does not need. They are a piece of their own, which
 * comes while the scenes are measured.
 */
export function setUp(deck: RevealApi, adapter: Adapter, staging: Staging): Stage {
  const viewport = deck.getViewportElement() as HTMLElement;
  const { dataset } = viewport;
  const light = staging.theme === 'auto' ? isLight(viewport) : staging.theme === 'light';
  dataset.sceneTheme = staging.theme;
  dataset.sceneColors = light ? 'light' : 'dark';
  dataset.scenePalette = staging.palette;
  if (motionNow(staging.motion) === 'reduced') fadeSlides(deck);
  const undo = [sharePace(deck, adapter), rememberStep(deck)];
  let isOver = false;
  const takeControls = async () => {
    try {
      const { controlsOf, followTalk } = await import('./controls.js');
      if (isOver) return;
      undo.push(isPreview(deck) ? followTalk(deck, adapter) : controlsOf(deck, adapter, staging));
    } catch (error) {
      console.error("reveal-scenes: the speaker's keys and autoplay are not there.", error);
    }
  };
  return {
    ready: isPrintView(deck) ? Promise.resolve() : takeControls(),
    tearDown() {
      isOver = true;
      for (const each of undo.reverse()) each();
      delete dataset.sceneTheme;
      delete dataset.sceneColors;
      delete dataset.scenePalette;
    },
  };
}

/** Slides that fly in are movement, too. */
function fadeSlides(deck: RevealApi): void {
  const { transition, backgroundTransition } = deck.getConfig();
  if (transition !== 'none') deck.configure({ transition: 'fade' });
  if (backgroundTransition !== 'none') deck.configure({ backgroundTransition: 'fade' });
}
