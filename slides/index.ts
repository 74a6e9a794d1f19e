/** The Transformer talk: its six scenes, in order. */
import { architecture } from './architecture.js';
import { attention } from './attention.js';
import { decoder } from './decoder.js';
import { encoder } from './encoder.js';
import { formula } from './formula.js';
import { title } from './title.js';

export const scenes = [title, architecture, encoder, decoder, attention, formula];
