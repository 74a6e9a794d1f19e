#!/usr/bin/env node
// The programs of reveal-scenes, by name; each comes only when it is asked for.
import { didYouMean } from '../core/did-you-mean.js';
import { counted } from './counted.js';
import { EXIT, Failure } from './failure.js';
import { progressOn } from './progress.js';

const HELP = `Usage: reveal-scenes COMMAND DECK|SCRIPT|FOLDER [options]

  pdf       prints a deck: every step, beat or slide, handouts, notes
  picture   a stop of a scene as SVG or PNG
  diagrams  lays out a deck's diagrams, so that its page need not
  rehearse  goes through a deck by every road and tells what is wrong
  import    makes a deck of a Manim script
  layers    lists the names in a drawing, for data-layer
  folder    copies what a page loads by <script> into a folder beside it

reveal-scenes COMMAND --help tells more.
`;

/** @returns what to tell the shell. */
type Command = (words: readonly string[], signal: AbortSignal) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  async pdf(words, signal) {
    const { pdfOptions, PDF_HELP } = await import('./pdf-options.js');
    const options = pdfOptions(words);
    if (!options) return say(PDF_HELP);
    const { pdf } = await import('./pdf.js');
    const progress = progressOn(options.quiet ? silent : process.stderr);
    const { pages, bytes, warnings } = await pdf(options, progress, signal).finally(progress.end);
    for (const warning of warnings) process.stderr.write(`${warning}\n`);
    if (options.quiet) return 0;
    return say(`${options.output}: ${counted(pages, 'page')}, ${Math.ceil(bytes / 1000)} kB\n`);
  },

  async picture(words, signal) {
    const { pictureOptions, PICTURE_HELP } = await import('./picture-options.js');
    const options = pictureOptions(words);
    if (!options) return say(PICTURE_HELP);
    const { picture } = await import('./picture.js');
    const { files, warnings } = await picture(options, signal);
    for (const warning of warnings) process.stderr.write(`${warning}\n`);
    return say(files.map((file) => `${file}\n`).join(''));
  },

  async diagrams(words, signal) {
    const { diagramsOptions, DIAGRAMS_HELP } = await import('./diagrams-options.js');
    const options = diagramsOptions(words);
    if (!options) return say(DIAGRAMS_HELP);
    const { diagrams } = await import('./diagrams.js');
    const { count, warnings } = await diagrams(options, signal);
    for (const warning of warnings) process.stderr.write(`${warning}\n`);
    return say(`${options.output}: ${counted(count, 'diagram')}\n`);
  },

  async rehearse(words, signal) {
    const { rehearseOptions, REHEARSE_HELP } = await import('./rehearse-options.js');
    const options = rehearseOptions(words);
    if (!options) return say(REHEARSE_HELP);
    const { rehearse } = await import('./rehearse.js');
    const { asText } = await import('./rehearse/in-terminal.js');
    const { quiet, json } = options;
    const progress = progressOn(quiet ? silent : process.stderr);
    const rehearsed = await rehearse(options, progress, signal).finally(progress.end);
    const { findings } = rehearsed;
    const breaking = findings.filter(({ severity }) => severity === 'breaks');
    const told = quiet ? breaking : findings;
    if (json === '-') process.stdout.write(`${JSON.stringify(rehearsed, null, 2)}\n`);
    else if (!quiet || breaking.length > 0)
      process.stdout.write(asText({ ...rehearsed, findings: told }));
    return breaking.length > 0 ? EXIT.failed : 0;
  },

  async import(words, signal) {
    const { importOptions, IMPORT_HELP } = await import('./import-options.js');
    const options = importOptions(words);
    if (!options) return say(IMPORT_HELP);
    if (options.watch) {
      const { watchScript } = await import('./watch-script.js');
      await watchScript(options, (line) => process.stdout.write(`${line}\n`), signal);
      return 0;
    }
    const { importScript } = await import('./import.js');
    const tell = (line: string) => process.stderr.write(`${line}\n`);
    const { slides, names, steps, bytes, warnings } = await importScript(options, tell, signal);
    warnings.forEach(tell);
    const size = `${Math.ceil(bytes / 1000)} kB`;
    const summary = `${counted(slides, 'slide')}, ${counted(steps, 'step')}, ${size}`;
    const called = names.length > 1 ? `Scenes: ${names.join(', ')}\n` : '';
    return say(`${options.output}: ${summary}\n${called}`);
  },

  async layers(words, signal) {
    const { layersOptions, LAYERS_HELP } = await import('./layers-options.js');
    const options = layersOptions(words);
    if (!options) return say(LAYERS_HELP);
    const { layers } = await import('./layers.js');
    return say(await layers(options.drawing, signal));
  },

  async folder(words) {
    const { folderOptions, FOLDER_HELP } = await import('./folder-options.js');
    const options = folderOptions(words);
    if (!options) return say(FOLDER_HELP);
    const { makeFolder } = await import('./folder.js');
    const { count, lacking } = await makeFolder(options.folder);
    const without = lacking.map((name) => `, without ${name} (npm install ${name})`).join('');
    return say(`${options.folder}: ${counted(count, 'file')}${without}\n`);
  },
};

/** Says that all is well, with what came of it. */
function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

const silent = { write: () => {} };

/** Runs a command; what it is to tell the shell. */
async function run([name = '', ...words]: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () =>
      interruption.abort(new Failure('Stopped; nothing was written.', 'interrupted')),
    );
  }
  try {
    const command = commands[name];
    if (!command) {
      if (name === '' || name === '-h' || name === '--help' || name === 'help') {
        process.stdout.write(HELP);
        return 0;
      }
      const hint = didYouMean(name, Object.keys(commands));
      const help = hint.endsWith('?') ? hint : `\n\n${HELP.trimEnd()}`;
      throw new Failure(`There is no command '${name}'.${help}`, 'usage');
    }
    return await command(words, interruption.signal);
  } catch (error) {
    return tell(error);
  }
}

/** Says what went wrong, and gives what it is to the shell. */
function tell(error: unknown): number {
  if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`);
    return EXIT[error.reason];
  }
  // Node would print the line of code, which holds the whole program: it is minified.
  const { stack, message } = error instanceof Error ? error : { message: String(error) };
  const places = stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  const what = `This should not have happened: ${message.split('\n')[0]}`;
  process.stderr.write(`${[what, ...places].join('\n')}\nPlease report it; nothing was written.\n`);
  return EXIT.failed;
}

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => process.exit(tell(error)));
}
process.exit(await run(process.argv.slice(2)));
