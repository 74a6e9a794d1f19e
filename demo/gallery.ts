import Reveal, { type RevealConfig } from 'reveal.js';
import RevealScenes from '../plugin/index.js';
import { FAMILIES } from './gallery/families.js';
import { pictures } from './gallery/pictures/index.js';
import { searchWords } from './gallery/search-words.js';

const config = {
  width: 1280,
  height: 720,
  margin: 0,
  maxScale: 8,
  hash: true,
  fragmentInURL: true,
  // → goes through everything; the stacks of families are for the overview.
  navigationMode: 'linear',
  transition: 'fade',
  transitionSpeed: 'fast',
  controls: false,
  progress: true,
  plugins: [RevealScenes],
  scenes: { scenes: [...pictures, ...FAMILIES.flatMap(({ examples }) => Object.values(examples))] },
} satisfies RevealConfig & { scenes: unknown };

const deck = new Reveal(config);
deck.initialize();
searchWords(deck);

// For the console and the tests, under the names reveal's own pages use.
Object.assign(window, { Reveal: deck, deck });
