// TypeScript's opinion of the talk, while it is being written: in a process of its own, after the page has
// been shown.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

/** Milliseconds after a build: the page that is loaded again comes first. */
const LATER = 1000;

/**
 * Checks the talk.
 *
 * @param complain - is called with what is wrong, each with its file and line; not if nothing is.
 * @returns the way to stop it, as when a file was saved again.
 */
export function checkTypes(root, complain) {
  let stop = () => {};
  const timer = setTimeout(() => {
    stop = check(root, complain);
  }, LATER);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function check(root, complain) {
  const child = spawn(
    process.execPath,
    [join(typescript, 'bin/tsc'), '-p', 'demo', '--pretty', 'false'],
    // The compiler is a process of its own below this one: they are ended together.
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true },
  );
  // Whoever saves again meanwhile shall see that first.
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let said = '';
  let isOver = false;
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.on('close', (code) => {
    if (!isOver && code && said) complain(said.trim());
    isOver = true;
  });
  return () => {
    if (!isOver) process.platform === 'win32' ? child.kill() : process.kill(-child.pid);
    isOver = true;
  };
}
