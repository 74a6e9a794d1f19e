/** Recordings for this package's own tests. */
import path from 'node:path';
import { findPython } from './find-python.js';
import { type Recording, readRecording } from './recording.js';
import { runRecorder } from './run-recorder.js';
import { withFormulas } from './serve-formulas.js';

/** Records a script, with the places in between. */
export async function recordForTests(script: string, told: string | undefined): Promise<Recording> {
  const { signal } = new AbortController();
  const python = findPython(told, path.dirname(script));
  const run = { script, scenes: [], steps: 'auto', slides: 'auto', latex: false } as const;
  const options = { ...run, timeout: 900_000, probes: true };
  return readRecording(
    await withFormulas(signal, (formulas) => runRecorder(options, python, formulas, signal)),
  );
}
