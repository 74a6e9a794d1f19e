import { Failure } from './failure.js';
import { choice, flag, helpOf, type Option, readOptions, text } from './options.js';

const timeout: Option<number> = {
  takes: 'S',
  help: 'seconds the script may run; 600 unless told',
  read(written, name) {
    const seconds = Number(written ?? 600);
    if (seconds > 0 && seconds <= 86400) return seconds * 1000;
    throw new Failure(`${name} ${written}: is no number of seconds.`, 'usage');
  },
};

const OPTIONS = {
  output: text('FILE', "the script's name with .html, or .json, unless told", 'o'),
  json: flag('the scenes as data, for a deck of your own; so does -o FILE.json'),
  watch: flag('serves the deck, and shows each save of the script; writes nothing'),
  steps: choice(
    'WHERE',
    ['next_slide', 'wait', 'play'],
    'auto',
    'steps end at each next_slide, wait or play; unless told at the first\nof these that the script has',
  ),
  slides: choice(
    'WHERE',
    ['scene', 'section', 'empty'],
    'auto',
    'slides begin with each scene alone, with next_section, or where the\nboard is empty; unless told with all of these',
  ),
  python: text('FILE', 'the Python that has Manim; unless told the virtual environment, python3'),
  latex: flag("all formulas by this computer's LaTeX, as outlines"),
  force: flag('write over a file that is there'),
  timeout,
};

export const IMPORT_HELP = `Usage: reveal-scenes import SCRIPT.py [SCENE …] [options]

Runs a Manim script, and makes a deck of what it does.

${helpOf(OPTIONS)}

Examples
  reveal-scenes import talk.py -o talk.html
  reveal-scenes import talk.py --watch
  reveal-scenes import talk.py Intro Proof --json -o scenes.json
`;

export type ImportOptions = NonNullable<ReturnType<typeof importOptions>>;

/** What the user asks for; nothing when it is help. @throws Failure for what is no such option. */
export function importOptions(words: readonly string[]) {
  const asked = readOptions(words, OPTIONS);
  if (!asked) return undefined;
  const [script, ...scenes] = asked.positionals;
  if (script === undefined) throw new Failure('Name a script: import SCRIPT.py.', 'usage');
  const { values } = asked;
  const { output = script.replace(/(\.py)?$/, values.json ? '.json' : '.html') } = values;
  const json = values.json || /\.json$/i.test(output);
  if (!(json ? /\.json$/i : /\.html?$/i).test(output)) {
    const ends = "a deck's name ends in .html, that of its scenes as data (--json) in .json";
    throw new Failure(`-o ${output}: ${ends}.`, 'usage');
  }
  return { ...values, json, output, script, scenes };
}
