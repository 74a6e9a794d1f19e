import Reveal, { type RevealConfig } from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';
import RevealScenes from '../plugin/index.js';
import { scenes } from '../slides/index.js';

const config = {
  width: 1280,
  height: 720,
  margin: 0,
  // Reveal's own 2 leaves a frame around the slide at 3840 × 2160.
  maxScale: 8,
  // The address names slide and step: a link leads to a step, a reload comes back to it.
  hash: true,
  fragmentInURL: true,
  transition: 'fade',
  transitionSpeed: 'fast',
  controls: false,
  progress: true,
  slideNumber: false,
  plugins: [RevealScenes, Notes],
  scenes: { scenes },
} satisfies RevealConfig & { scenes: unknown };

const deck = new Reveal(config);
deck.initialize();

// For the console and the tests, under the names reveal's own pages use.
Object.assign(window, { Reveal: deck, deck });
