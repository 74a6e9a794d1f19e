/** A recorder that stays: Manim takes a second to load, a save should be seen at once. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Failure } from '../failure.js';
import type { Python } from './find-python.js';
import { type Recorded, recorderEnvironment, wordsFor } from './run-recorder.js';
import { whyItFailed } from './why-it-failed.js';

/** What the recorder answers of a script that did not end (plugin/manim, stay.py). */
const TOO_LONG = '124';

/** Who has asked for a recording. */
interface Waiting {
  resolve(recording: Promise<string>): void;
  reject(reason: unknown): void;
}

/**
 * Starts it; it ends with the signal. What the script says goes to the terminal, too; why
 * it failed is the cause of a failure.
 *
 * @returns what records the script as it is now. Asked anew before it is done, it begins again, and
 * both get the new recording.
 */
export function recorderAtHand(
  options: Recorded,
  python: Python,
  formulas: string | undefined,
  output: string,
  signal: AbortSignal,
): () => Promise<string> {
  const seconds = options.timeout / 1000;
  const words = [...wordsFor(options, output, formulas), '--stay', '--limit', String(seconds)];
  const child = spawn(python.command, words, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: recorderEnvironment(),
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(text);
    said += text;
  });
  let waiting: Waiting[] = [];
  const settle = (answer: (each: Waiting) => void) => {
    const all = waiting;
    waiting = [];
    all.forEach(answer);
  };
  const fail = (reason: unknown) => settle(({ reject }) => reject(reason));
  // Python has said why before it answers, but through another pipe.
  const failBecause = (message: string) =>
    setImmediate(() => {
      const cause = whyItFailed(said, path.basename(options.script));
      fail(new Failure(message, 'failed', { cause }));
    });
  createInterface({ input: child.stdout }).on('line', (status) => {
    if (status === '0') {
      const recording = readFile(output, 'utf8');
      settle(({ resolve }) => resolve(recording));
    } else if (status === TOO_LONG) {
      failBecause(`The script still ran after ${seconds} s: --timeout gives it more.`);
    } else failBecause(`${options.script} was not recorded.`);
  });
  child.on('error', fail);
  child.stdin.on('error', fail);
  child.on('exit', () => failBecause('The recorder has ended.'));
  // It ends when nobody can ask any more, and what it runs with it.
  signal.addEventListener('abort', () => child.stdin.end());
  return () =>
    new Promise((resolve, reject) => {
      said = '';
      waiting.push({ resolve, reject });
      child.stdin.write('\n');
    });
}
