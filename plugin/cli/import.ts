import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.js';
import type { ImportOptions } from './import-options.js';
import { deckPage } from './importing/deck-page.js';
import { findPython } from './importing/find-python.js';
import { forDecks } from './importing/for-decks.js';
import {
  checkScenes,
  type RecordedSlide,
  type Recording,
  readRecording,
  soundsNote,
} from './importing/recording.js';
import { runRecorder } from './importing/run-recorder.js';
import { withFormulas } from './importing/serve-formulas.js';
import { recordingWithVerbs } from './importing/verbs/with-verbs.js';
import { checkWritable, writeWhole } from './write-file.js';

/** What came of an import. */
export interface Imported {
  readonly slides: number;
  /** What a deck of one's own calls the scenes by; none where the deck is made. */
  readonly names: readonly string[];
  readonly steps: number;
  readonly bytes: number;
  readonly warnings: readonly string[];
}

/**
 * Makes a deck, or scenes as data, of a Manim script.
 *
 * @param tell - its author, a line at a time.
 * @throws Failure when it cannot be run, or fails.
 */
export async function importScript(
  options: ImportOptions,
  tell: (line: string) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const { script, output } = options;
  if (!existsSync(script)) throw new Failure(`There is no ${script}.`, 'usage');
  if (path.resolve(output) === path.resolve(script)) {
    throw new Failure(`${output} is the script itself: name another file with -o.`, 'usage');
  }
  checkWritable(output);
  if (existsSync(output) && !options.force) {
    throw new Failure(`${output} is there already: name another with -o, or add --force.`, 'usage');
  }
  const python = findPython(options.python, path.dirname(path.resolve(script)));
  tell(`Recording ${script} …`);
  const json = options.latex
    ? await runRecorder(options, python, undefined, signal)
    : await withFormulas(signal, (formulas) => runRecorder(options, python, formulas, signal));
  const recording = await forDecks(await recordingWithVerbs(readRecording(json)));
  await checkScenes(recording);
  const title = path.basename(script, '.py');
  const scenes = recording.slides.flatMap(({ scene }) => scene ?? []);
  const data = options.json ? `${JSON.stringify(scenes)}\n` : deckPage(recording, title);
  await writeWhole(output, data, signal);
  const imported = importedOf(recording);
  const warnings = [
    ...imported.warnings,
    ...(options.json ? recording.slides.flatMap(ownDeckNotes) : []),
  ];
  const names = options.json ? scenes.map(({ name }) => name) : [];
  return { ...imported, names, warnings, bytes: Buffer.byteLength(data) };
}

/** What a deck of one's own must know of a slide, and its data do not tell. */
const ownDeckNotes = ({ name, ground, gradients }: RecordedSlide): string[] => [
  ...(ground
    ? [`${name}: its colours are for this ground: <section data-background-color="${ground}">.`]
    : []),
  ...(gradients
    ? [
        `${name}: only the deck in one file has the gradients of ${Object.keys(gradients).join(', ')}.`,
      ]
    : []),
];

/** What is in a recording, and what is not. */
export function importedOf({ slides }: Recording): Omit<Imported, 'names' | 'bytes'> {
  return {
    slides: slides.length,
    steps: slides.reduce((sum, { scene }) => sum + (scene?.steps.length ?? 0), 0),
    warnings: slides.flatMap((slide) => {
      const { name, card, warnings = [] } = slide;
      return [
        ...(card === undefined ? [] : [card]),
        ...warnings.map((warning) => `${name}: ${warning}.`),
        ...soundsNote(slide),
      ];
    }),
  };
}
