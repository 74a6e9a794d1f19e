import { type Text, text } from '../../../plugin/index.js';

/** The title of a picture, above it. */
export const heading = (words: string): Text =>
  text('heading', words, { fontSize: 40, box: 'em', at: { moveTo: [0, 3.35] } });
