import { deckAddress } from './deck-address.js';
import { Failure } from './failure.js';
import { flag, helpOf, type Option, readOptions, text, timeout } from './options.js';
import { LINKS } from './rehearse/plan-shares.js';
import { FEW } from './rehearse/walk.js';

const lastRow: Option<number> = {
  takes: 'PERCENT',
  help: "the smallest text that the last row reads, of the slide's height;\n2 unless told",
  read(written = '2', name) {
    const percent = Number(written);
    if (percent > 0 && percent <= 50) return percent / 100;
    throw new Failure(`${name} ${written}: is no number from 0 to 50.`, 'usage');
  },
};

const OPTIONS = {
  quick: flag('only the shortest roads: while writing'),
  report: text('FILE', 'an HTML file with a picture of each finding'),
  json: text('FILE', 'the findings as JSON; - for the terminal'),
  accept: text('FILE', 'accepts the findings of an earlier --json'),
  'last-row': lastRow,
  timeout,
  quiet: flag('says only what breaks', 'q'),
};

export const REHEARSE_HELP = `Usage: reveal-scenes rehearse DECK [options]

Goes through a reveal.js deck by every road and looks at every stop. Ends with 1 if
anything breaks. Of more than ${FEW} stops ${LINKS} are opened by a link, and in other windows and
the light theme the last of each slide is seen.

${helpOf(OPTIONS)}

data-rehearse-accept="overlap small-text" on a slide, or on anything in it, accepts what
these checks find there.

Examples
  reveal-scenes rehearse talk.html
  reveal-scenes rehearse talk.html --quick
  reveal-scenes rehearse talk.html --report rehearsal.html --json rehearsal.json
  reveal-scenes rehearse talk.html --accept rehearsal.json
`;

export type RehearseOptions = NonNullable<ReturnType<typeof rehearseOptions>>;

/** What the user asks for; nothing when it is help. @throws Failure for what is no such option. */
export function rehearseOptions(words: readonly string[]) {
  const asked = readOptions(words, OPTIONS);
  if (!asked) return undefined;
  const { values, positionals } = asked;
  const [name, ...rest] = positionals;
  if (name === undefined) throw new Failure('Which deck? Name a file, folder or address.', 'usage');
  if (rest.length > 0) {
    throw new Failure(`One deck at a time; '${rest[0]}' is one too many.`, 'usage');
  }
  const { 'last-row': lastRow, ...others } = values;
  return { ...others, lastRow, deck: deckAddress(name) };
}
