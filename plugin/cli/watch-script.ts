import { existsSync } from 'node:fs';
import path from 'node:path';
import { counted } from './counted.js';
import { Failure } from './failure.js';
import { importedOf } from './import.js';
import type { ImportOptions } from './import-options.js';
import { deckPage } from './importing/deck-page.js';
import { findPython } from './importing/find-python.js';
import { followSaves } from './importing/follow-saves.js';
import { forDecks } from './importing/for-decks.js';
import { withLiveDeck } from './importing/live-deck.js';
import { recorderAtHand } from './importing/recorder-at-hand.js';
import { checkScenes, type RecordedSlide, readRecording } from './importing/recording.js';
import { withOutput } from './importing/run-recorder.js';
import { withFormulas } from './importing/serve-formulas.js';
import { whatChanged } from './importing/what-changed.js';

/**
 * Serves the deck of a script, and shows each of its saves, until the signal. A script that fails
 * leaves what is shown as it is, with a bar that says why.
 *
 * @param say - to the author, a line at a time.
 */
export async function watchScript(
  options: ImportOptions,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { script } = options;
  if (!existsSync(script)) throw new Failure(`There is no ${script}.`, 'usage');
  const python = findPython(options.python, path.dirname(path.resolve(script)));
  const title = path.basename(script, '.py');
  await withLiveDeck(({ address, show, warn }) =>
    withOutput((output) =>
      withFormulas(signal, async (formulas) => {
        const place = options.latex ? undefined : formulas;
        const record = recorderAtHand(options, python, place, output, signal);
        let asked = 0;
        let before: readonly RecordedSlide[] | undefined;
        const again = async () => {
          const turn = ++asked;
          const since = performance.now();
          say(`Recording ${script} …`);
          try {
            const recording = await forDecks(readRecording(await record()));
            await checkScenes(recording);
            if (turn !== asked) return;
            const changed = before && whatChanged(before, recording.slides);
            before = recording.slides;
            warn('');
            if (changed !== '') show(deckPage(recording, title));
            const { slides, steps, warnings } = importedOf(recording);
            warnings.forEach(say);
            const seconds = ((performance.now() - since) / 1000).toFixed(1);
            const what = changed ?? `${counted(slides, 'slide')}, ${counted(steps, 'step')}`;
            say(`${address} — ${what || 'nothing has changed'}, after ${seconds} s`);
          } catch (error) {
            if (signal.aborted || turn !== asked) return;
            if (!(error instanceof Failure)) throw error;
            say(error.message);
            warn([error.cause, error.message].filter(Boolean).join('\n'));
          }
        };
        followSaves(script, signal, () => void again());
        const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve));
        await Promise.race([again().then(() => stopped), stopped]);
      }),
    ),
  );
}
