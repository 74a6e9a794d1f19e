import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../core/error.js';
import { GRAINS, type Grain } from './choose-pages.js';
import { deckAddress } from './deck-address.js';
import { Failure } from './failure.js';

/** Millimetres, upright. */
export const PAPERS = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const;

export interface PdfOptions {
  readonly deck: URL;
  readonly output: string;
  readonly grain: Grain | undefined;
  readonly slides: string | undefined;
  readonly range: string | undefined;
  /** Pictures on a sheet of a handout; none for slides as they are. */
  readonly handout: number | undefined;
  /** Whether the notes stand under the pictures. */
  readonly notes: boolean;
  readonly light: boolean;
  readonly paper: keyof typeof PAPERS;
  /** Milliseconds until the deck has to be ready. */
  readonly timeout: number;
  readonly quiet: boolean;
}

export const PDF_HELP = `Usage: reveal-scenes pdf DECK [options]

Prints a reveal.js deck. DECK is a file, a folder or an address.

  -o, --output FILE     the PDF; DECK's name with .pdf unless told
      --pages GRAIN     a page for each of the steps, beats or slides;
                        beats where the deck has them, else steps
      --slides LIST     only these slides, as in 2-4,7
      --range A..B      only from the slide or scene A to B, by name
      --handout N       2, 4 or 6 pictures on a sheet, captions beside them
      --notes           a picture above, the speaker's notes below
      --light           a dark deck dark on white
      --paper SIZE      a4 (unless told) or letter, for handouts and notes
      --timeout S       seconds the deck may take to be ready; 60 unless told
  -q, --quiet           says only what goes wrong
  -h, --help            this text

data-pdf="skip" on a slide or step leaves it out; data-pdf="last" lets it stand
for the steps before it.

Examples
  reveal-scenes pdf talk.html
  reveal-scenes pdf talk.html --pages slides --slides 2-4,7 -o excerpt.pdf
  reveal-scenes pdf talk.html --handout 4 --light --paper letter
  reveal-scenes pdf http://localhost:8000 --range encoder..formula -o part.pdf
`;

/**
 * What the user asks for; nothing when it is help.
 *
 * @throws Failure for what is no such option.
 */
export function pdfOptions(words: readonly string[]): PdfOptions | undefined {
  const { values, positionals } = parse(words);
  if (values.help) return undefined;
  const [name, ...rest] = positionals;
  if (name === undefined) throw new Failure('Which deck? Name a file, folder or address.', 'usage');
  if (rest.length > 0) {
    throw new Failure(`One deck at a time; '${rest[0]}' is one too many.`, 'usage');
  }
  if (values.handout !== undefined && values.notes) {
    throw new Failure('--handout and --notes are two ways to print: choose one.', 'usage');
  }
  const deck = deckAddress(name);
  const handout = values.handout && Number(oneOf('--handout', values.handout, ['2', '4', '6']));
  const seconds = Number(values.timeout ?? 60);
  if (!(seconds > 0 && seconds <= 86400)) {
    throw new Failure(`--timeout ${values.timeout}: is no number of seconds.`, 'usage');
  }
  return {
    deck,
    output: values.output ?? `${nameOf(deck)}.pdf`,
    grain: values.pages === undefined ? undefined : oneOf('--pages', values.pages, GRAINS),
    slides: values.slides,
    range: values.range,
    handout: handout || undefined,
    notes: values.notes ?? false,
    light: values.light ?? false,
    paper: oneOf('--paper', (values.paper ?? 'a4').toLowerCase(), ['a4', 'letter'] as const),
    timeout: seconds * 1000,
    quiet: values.quiet ?? false,
  };
}

function parse(words: readonly string[]) {
  return parsed({
    args: [...words],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      pages: { type: 'string' },
      slides: { type: 'string' },
      range: { type: 'string' },
      handout: { type: 'string' },
      notes: { type: 'boolean' },
      light: { type: 'boolean' },
      paper: { type: 'string' },
      timeout: { type: 'string' },
      quiet: { type: 'boolean', short: 'q' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** Node's `parseArgs`, whose complaints are meant for the user. */
export function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const [, option] = (code === UNKNOWN && /'(-.+?)'/.exec(message)) || [];
    if (option === undefined) throw new Failure(message, 'usage');
    const options = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw new Failure(`There is no option ${option}.${didYouMean(option, options)}`, 'usage');
  }
}

const UNKNOWN = 'ERR_PARSE_ARGS_UNKNOWN_OPTION';

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Failure(`${option} ${value}: it can be ${allowed.join(', ')}.`, 'usage');
}

/** What a file made of the deck is called. */
export function nameOf(deck: URL): string {
  const parts = decodeURIComponent(deck.pathname).split('/').filter(Boolean);
  const { name } = path.parse(parts.at(-1) ?? '');
  return (name === 'index' ? parts.at(-2) : name) || deck.hostname || 'deck';
}
