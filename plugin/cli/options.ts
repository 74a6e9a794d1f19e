import { parseArgs } from 'node:util';
import { didYouMean } from '../core/did-you-mean.js';
import { Failure } from './failure.js';

/** An option of a program, told once: how it is written, its help, and what it means. */
export interface Option<T> {
  /** Its one letter, as `o` for `-o`. */
  readonly short?: string;
  /** What it takes, in the help; a switch takes nothing. */
  readonly takes?: string;
  readonly help: string;
  /** What it means, or what its absence means. `name` is as the user writes it. */
  read(written: string | undefined, name: string): T;
}

type Options = Readonly<Record<string, Option<unknown>>>;

/** What options mean, by their names. */
type Values<O extends Options> = { readonly [Name in keyof O]: ReturnType<O[Name]['read']> };

/** An option that is there or not. */
export const flag = (help: string, short?: string): Option<boolean> => ({
  help,
  ...(short && { short }),
  read: (written) => written !== undefined,
});

/** An option that means what is written. */
export const text = (takes: string, help: string, short?: string): Option<string | undefined> => ({
  takes,
  help,
  ...(short && { short }),
  read: (written) => written,
});

/** One of some words; what it means when it is not there. */
export const choice = <const T extends string, const U>(
  takes: string,
  words: readonly T[],
  usual: U,
  help: string,
): Option<T | U> => ({
  takes,
  help,
  read(written, name) {
    if (written === undefined) return usual;
    const found = words.find((word) => word === written.toLowerCase());
    if (found !== undefined) return found;
    throw new Failure(`${name} ${written}: it can be ${words.join(', ')}.`, 'usage');
  },
});

/** @throws Failure for what is no number from 0 to `most`. */
export function numberOf(written: string, name: string, most: number): number {
  const value = Number(written);
  if (value >= 0 && value <= most) return value;
  throw new Failure(`${name} ${written}: is no number from 0 to ${most}.`, 'usage');
}

/** Milliseconds until the deck has to be ready. */
export const timeout: Option<number> = {
  takes: 'S',
  help: 'seconds the deck may take to be ready; 60 unless told',
  read(written, name) {
    const seconds = Number(written ?? 60);
    if (seconds > 0 && seconds <= 86400) return seconds * 1000;
    throw new Failure(`${name} ${written}: is no number of seconds.`, 'usage');
  },
};

const HELP = flag('this text', 'h');

/**
 * Reads the words that follow a program's name.
 *
 * @returns the options' values, and the other words; nothing when the user asks for help.
 * @throws Failure for what is no such option.
 */
export function readOptions<O extends Options>(words: readonly string[], options: O) {
  const { values, positionals } = parse(words, { ...options, help: HELP });
  if (values.help) return undefined;
  const read = Object.entries(options).map(([name, option]) => {
    const written = values[name];
    return [name, option.read(written === undefined ? written : String(written), `--${name}`)];
  });
  return { values: Object.fromEntries(read) as Values<O>, positionals };
}

/** Node's `parseArgs`, whose complaints are meant for the user. */
function parse(words: readonly string[], options: Options) {
  const config = Object.entries(options).map(([name, { takes, short }]) => {
    const type = takes === undefined ? ('boolean' as const) : ('string' as const);
    return [name, short ? { type, short } : { type }] as const;
  });
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(config),
    });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const [, option] = (code === UNKNOWN && /'(-.+?)'/.exec(message)) || [];
    if (option === undefined) throw new Failure(message, 'usage');
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new Failure(`There is no option ${option}.${didYouMean(option, names)}`, 'usage');
  }
}

const UNKNOWN = 'ERR_PARSE_ARGS_UNKNOWN_OPTION';

/** A line for each option; more where its help has more. */
export function helpOf(options: Options): string {
  const written = Object.entries({ ...options, help: HELP }).map(([name, option]) => {
    const letter = option.short ? `-${option.short}, ` : '    ';
    const takes = option.takes ? ` ${option.takes}` : '';
    return [`  ${letter}--${name}${takes}`, option.help] as const;
  });
  const column = Math.max(24, ...written.map(([{ length }]) => length + 2));
  return written
    .map(([name, help]) => name.padEnd(column) + help.replaceAll('\n', `\n${' '.repeat(column)}`))
    .join('\n');
}
