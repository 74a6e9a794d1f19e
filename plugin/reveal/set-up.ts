import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { rememberStep } from './asked-step.js';
import { controlsOf } from './controls.js';
import { isLight } from './is-light.js';
import { motionNow } from './motion.js';
import { labelOverview } from './overview.js';
import { followTalk, isPreview } from './preview.js';
import { isPrintView } from './print-view.js';
import { keepPictures } from './search-highlights.js';
import type { Staging } from './settings.js';
import { sharePace } from './shared-pace.js';

/**
 * Sets a deck up for its talk: colours, tooltips, and for the speaker the controls, which a preview
 * in the speaker's window leaves to the talk, and paper does not need.
 */
export function setUp(deck: RevealApi, adapter: Adapter, staging: Staging): () => void {
  const viewport = deck.getViewportElement() as HTMLElement;
  const { dataset } = viewport;
  const light = staging.theme === 'auto' ? isLight(viewport) : staging.theme === 'light';
  dataset.sceneTheme = staging.theme;
  dataset.sceneColors = light ? 'light' : 'dark';
  dataset.scenePalette = staging.palette;
  if (motionNow(staging.motion) === 'reduced') fadeSlides(deck);
  const undo = [
    sharePace(deck, adapter),
    labelOverview(deck, adapter),
    keepPictures(deck.getRevealElement() as Element),
    rememberStep(deck),
  ];
  if (isPreview(deck)) undo.push(followTalk(deck));
  else if (!isPrintView(deck)) undo.push(controlsOf(deck, adapter, staging));
  return () => {
    for (const each of undo.reverse()) each();
    delete dataset.sceneTheme;
    delete dataset.sceneColors;
    delete dataset.scenePalette;
  };
}

/** Slides that fly in are movement, too. */
function fadeSlides(deck: RevealApi): void {
  const { transition, backgroundTransition } = deck.getConfig();
  if (transition !== 'none') deck.configure({ transition: 'fade' });
  if (backgroundTransition !== 'none') deck.configure({ backgroundTransition: 'fade' });
}
