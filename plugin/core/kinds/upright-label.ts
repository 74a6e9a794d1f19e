/** Words or TeX at what follows others: they go along, and stay upright. */
import { either, object, text } from '../field.js';
import type { Part, Shape } from '../part.js';
import { IN_SCENE } from '../pose.js';
import { reframed } from '../reframe.js';
import { minus, type Point } from '../units.js';
import type { Ask } from './ask.js';

const texField = {
  /** TeX, as KaTeX understands it. */
  tex: text,
};

/** Words, or TeX: `{ tex: 'x^2' }`. */
export const label = either(object('a label', texField), text);

type Label = string | { readonly tex: string };

/** What a browser must measure of it. */
export const askOfLabel = (told: Label, fontSize: number, lineSpacing = 1): Ask =>
  typeof told === 'string'
    ? {
        text: told.split('\n').map((words) => ({ text: words, fontSize })),
        lineSpacing,
        box: 'ink',
        align: 'center',
      }
    : { tex: told.tex, fontSize, box: 'ink' };

export const wordsOfLabel = (told: Label) => (typeof told === 'string' ? told : told.tex);

/** What was measured, with its middle at a point. */
export function labelParts({ parts, box }: Shape, center: Point): Part[] {
  const frame = { ...IN_SCENE, place: minus(center, box.center) };
  return parts.map((part) => keptLine(part, reframed(part, frame, IN_SCENE)));
}

/** Letters of a line stay together, so that they can be selected. */
const keptLine = (from: Part, to: Part): Part =>
  from.is === 'glyph' && to.is === 'glyph' && from.line !== undefined
    ? { ...to, line: from.line }
    : to;
