import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.js';

/** A Python that has Manim. */
export interface Python {
  readonly command: string;
  readonly manim: string;
}

/** Where a Python is that its user may mean. */
export function pythonsFor(
  told: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): string[] {
  if (told !== undefined) return [told];
  const inEnvironment = (root: string) =>
    process.platform === 'win32'
      ? path.join(root, 'Scripts', 'python.exe')
      : path.join(root, 'bin', 'python');
  const environments = [
    env.VIRTUAL_ENV,
    path.join(folder, '.venv'),
    path.join(folder, 'venv'),
    env.CONDA_PREFIX,
  ];
  const there = environments
    .flatMap((root) => (root ? [inEnvironment(root)] : []))
    .filter((file) => existsSync(file));
  return [...new Set([...there, 'python3', 'python'])];
}

/**
 * Finds the first Python that has Manim.
 *
 * @throws Failure that says what to install where there is none.
 */
export function findPython(told: string | undefined, folder: string): Python {
  const asked = pythonsFor(told, process.env, folder).map((command) => ({
    command,
    ...ask(command),
  }));
  const found = asked.find(({ manim }) => manim);
  if (found?.manim) return { command: found.command, manim: found.manim };
  const python = asked.find(({ version }) => version);
  if (!python) {
    throw new Failure(
      told === undefined
        ? 'There is no Python: install Python 3.11 or later, or name one with --python.'
        : `--python ${told}: is no Python.`,
    );
  }
  throw new Failure(
    `${python.command} (Python ${python.version}) has no Manim: ` +
      `run '${python.command} -m pip install manim', or name another with --python.`,
  );
}

const QUESTION = `
import importlib.util, platform
print(platform.python_version(), "manim" if importlib.util.find_spec("manim") else "")
`;

function ask(command: string): { readonly version?: string; readonly manim?: string } {
  const { status, stdout } = spawnSync(command, ['-c', QUESTION], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (status !== 0) return {};
  const [version = '', manim = ''] = stdout.trim().split(' ');
  return { version, ...(manim && { manim }) };
}
