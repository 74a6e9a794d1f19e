import Reveal, { type RevealConfig } from 'reveal.js';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/black.css';
import RevealScenes, { type ScenesSettings } from 'reveal-scenes';
import 'reveal-scenes/reveal-scenes.css';
import { dots, encoder } from './scenes.js';

const config: RevealConfig & { scenes: ScenesSettings } = {
  width: 1280,
  height: 720,
  margin: 0,
  hash: true,
  plugins: [RevealScenes],
  scenes: { scenes: [encoder, dots] },
};
const deck = new Reveal(config);
deck.initialize();
