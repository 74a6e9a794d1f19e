import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.js';
import type { ImportOptions } from '../import-options.js';
import type { Python } from './find-python.js';

/** Where the recorder is, beside the program. */
const recorder = new URL('../manim/', import.meta.url);

/** What the recorder is to do. */
export type Recorded = Pick<ImportOptions, 'script' | 'steps' | 'slides' | 'latex' | 'timeout'> & {
  readonly scenes: readonly string[];
  /** The places in between, for tests. */
  readonly probes?: boolean;
};

/**
 * Runs a script in its author's Python, and gives the recording as JSON. What the script says goes to
 * the terminal.
 *
 * @param formulas - where formulas are laid out.
 * @throws Failure when the script fails or takes too long; Python has said why.
 */
export async function runRecorder(
  options: Recorded,
  python: Python,
  formulas: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  return withOutput(async (output) => {
    const words = wordsFor(options, output, formulas);
    const status = await run(python.command, words, options.timeout, signal);
    if (status !== 0) throw new Failure(`${options.script} was not recorded.`);
    return readFile(output, 'utf8');
  });
}

/** A place for what the recorder writes, for as long as `use` takes. */
export async function withOutput<T>(use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reveal-scenes-'));
  try {
    return await use(path.join(folder, 'recording.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How the recorder is started. */
export const wordsFor = (
  options: Recorded,
  output: string,
  formulas: string | undefined,
): string[] => [
  '-m',
  'reveal_scenes_manim',
  options.script,
  ...options.scenes,
  '--output',
  output,
  '--steps',
  options.steps,
  '--slides',
  options.slides,
  ...(formulas === undefined ? [] : ['--formulas', formulas]),
  ...(options.latex ? ['--latex'] : []),
  ...(options.probes ? ['--probes'] : []),
];

/** The environment in which Python finds the recorder. */
export function recorderEnvironment(): NodeJS.ProcessEnv {
  const { PYTHONPATH } = process.env;
  const search = [fileURLToPath(recorder), ...(PYTHONPATH ? [PYTHONPATH] : [])];
  return {
    ...process.env,
    PYTHONPATH: search.join(path.delimiter),
    PYTHONDONTWRITEBYTECODE: '1',
    // A file such as typing.py in the folder that the program runs in must not stand in for Python's own.
    PYTHONSAFEPATH: '1',
    PYTHONIOENCODING: 'utf8',
    // The order of Python's sets is another each time, and what Manim makes of them with it.
    PYTHONHASHSEED: '0',
  };
}

function run(
  command: string,
  words: readonly string[],
  limit: number,
  signal: AbortSignal,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      // What a script prints is not what this program has to say.
      stdio: ['inherit', 2, 2],
      env: recorderEnvironment(),
    });
    const stop = (reason: unknown) => {
      child.kill('SIGKILL');
      reject(reason);
    };
    const seconds = limit / 1000;
    const timer = setTimeout(
      () => stop(new Failure(`The script still ran after ${seconds} s: --timeout gives it more.`)),
      limit,
    );
    const interrupt = () => stop(signal.reason);
    signal.addEventListener('abort', interrupt);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', interrupt);
      resolve(status);
    });
  });
}
