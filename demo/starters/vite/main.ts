import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import Notes from 'reveal.js/plugin/notes';
import 'reveal.js/theme/black.css';
import RevealScenes from 'reveal-scenes';
import 'reveal-scenes/reveal-scenes.css';
import { dots, encoder } from './scenes.js';

const deck = new Reveal({
  width: 1280,
  height: 720,
  hash: true,
  plugins: [Notes, RevealScenes],
  scenes: { scenes: [encoder, dots] },
});
deck.initialize();
