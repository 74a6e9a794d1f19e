import { Failure } from './failure.js';
import { helpOf, readOptions } from './options.js';

const OPTIONS = {};

export const LAYERS_HELP = `Usage: reveal-scenes layers DRAWING.svg

Lists what a drawing's elements are called, as a tree: the names for data-layer, and
where there are none the CSS selectors for data-select.

${helpOf(OPTIONS)}

Example
  reveal-scenes layers pipeline.svg
`;

/** What the user asks for; nothing when it is help. @throws Failure for what is no such option. */
export function layersOptions(words: readonly string[]) {
  const asked = readOptions(words, OPTIONS);
  if (!asked) return undefined;
  const [drawing, ...rest] = asked.positionals;
  if (drawing === undefined || rest.length > 0) {
    throw new Failure('Name one drawing: layers DRAWING.svg.', 'usage');
  }
  return { drawing };
}
