// The part of the programs that runs in the deck's page; Node gives the calls.
import { addStyle } from './add-style.js';
import { handOut } from './handout.js';
import { keep } from './keep-pages.js';
import { layers } from './layers.js';
import { lighten } from './lighten.js';
import { watchScripts } from './never-starts.js';
import { describe } from './pages.js';
import { ready } from './ready.js';
import { watchStacks } from './slide-stacks.js';
import { scenes, standaloneSvg } from './standalone-svg.js';
import { tellReaders } from './tell-readers.js';

const inPage = {
  ready,
  describe,
  keep,
  lighten,
  handOut,
  addStyle,
  tellReaders,
  scenes,
  layers,
  standaloneSvg,
};

declare global {
  interface Window {
    revealScenesInPage: typeof inPage;
  }
}

window.revealScenesInPage = inPage;
watchStacks();
watchScripts();
