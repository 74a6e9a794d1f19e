// The part of the programs that runs in the deck's page; Node gives the calls.
import { drawing, scenes } from './drawing.js';
import { handOut } from './handout.js';
import { lighten } from './light.js';
import { describe } from './pages.js';
import { keep, style, tellReaders, watchStacks } from './plain.js';
import { ready } from './ready.js';

const inPage = {
  ready,
  describe,
  keep,
  lighten,
  handOut,
  style,
  tellReaders,
  scenes,
  drawing,
};

declare global {
  interface Window {
    revealScenesInPage: typeof inPage;
  }
}

window.revealScenesInPage = inPage;
watchStacks();
