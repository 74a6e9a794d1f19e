import { GRAINS } from './choose-pages.js';
import { deckAddress, nameOf } from './deck-address.js';
import { Failure } from './failure.js';
import { choice, flag, helpOf, readOptions, text, timeout } from './options.js';

/** Millimetres, upright. */
export const PAPERS = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const;

const SIZES = Object.keys(PAPERS) as (keyof typeof PAPERS)[];

const OPTIONS = {
  output: text('FILE', "the PDF; DECK's name with .pdf unless told", 'o'),
  pages: choice(
    'GRAIN',
    GRAINS,
    undefined,
    'a page for each of the steps, beats or slides;\nbeats where the deck has them, else steps',
  ),
  slides: text('LIST', 'only these slides, as in 2-4,7'),
  range: text('A..B', 'only from the slide or scene A to B, by name'),
  handout: choice(
    'N',
    ['2', '4', '6'],
    undefined,
    '2, 4 or 6 pictures on a sheet, captions beside them;\nfor the audience, so without the notes',
  ),
  notes: flag("a picture above, captions and the speaker's notes below"),
  light: flag('a dark deck dark on white'),
  paper: choice('SIZE', SIZES, 'a4', 'a4 (unless told) or letter, for handouts and notes'),
  timeout,
  quiet: flag('says only what goes wrong', 'q'),
};

export const PDF_HELP = `Usage: reveal-scenes pdf DECK [options]

Prints a reveal.js deck. DECK is a file, a folder or an address.

${helpOf(OPTIONS)}

data-pdf="skip" on a slide or step leaves it out; data-pdf="last" lets it stand
for the steps before it. A scene's start that shows nothing but a heading is no
page, unless its entrance has pdf: 'last', or --pages steps asks for every step.

Examples
  reveal-scenes pdf talk.html
  reveal-scenes pdf talk.html --pages slides --slides 2-4,7 -o excerpt.pdf
  reveal-scenes pdf talk.html --handout 4 --light --paper letter
  reveal-scenes pdf http://localhost:8000 --range encoder..formula -o part.pdf
`;

export type PdfOptions = NonNullable<ReturnType<typeof pdfOptions>>;

/**
 * What the user asks for; nothing when it is help.
 *
 * @throws Failure for what is no such option.
 */
export function pdfOptions(words: readonly string[]) {
  const asked = readOptions(words, OPTIONS);
  if (!asked) return undefined;
  const { values, positionals } = asked;
  const [name, ...rest] = positionals;
  if (name === undefined) throw new Failure('Which deck? Name a file, folder or address.', 'usage');
  if (rest.length > 0) {
    throw new Failure(`One deck at a time; '${rest[0]}' is one too many.`, 'usage');
  }
  if (values.handout && values.notes) {
    throw new Failure('--handout and --notes are two ways to print: choose one.', 'usage');
  }
  const deck = deckAddress(name);
  const { pages: grain, handout, output = `${nameOf(deck)}.pdf`, ...others } = values;
  return { ...others, deck, output, grain, handout: handout && Number(handout) };
}
