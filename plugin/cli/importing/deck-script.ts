// The script of an imported deck.
import Reveal from 'reveal.js';
import RevealScenes from '../../index.js';

const deck = new Reveal({
  width: 1920,
  height: 1080,
  margin: 0,
  hash: true,
  controls: false,
  plugins: [RevealScenes],
});
Object.assign(window, { Reveal: deck });
void deck.initialize();
