// Python without Manim, for tests of the recorder's own messages.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';

/** Where the recorder's package is. */
export const recorder = fileURLToPath(new URL('../../../plugin/manim/', import.meta.url));

const { stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)']);

/** By its path, as a test may leave nothing in PATH. */
export const python = `${stdout ?? ''}`.trim();

/** A computer that has but Node, as decks need no more, cannot run what imports them. */
export const needsPython = () =>
  test.skip(python === '', 'this computer has no python3, which the recorder is written for');
