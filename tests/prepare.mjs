// Before the tests: there has to be a browser. Finds one, or installs one, or says what to do.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../dist/cli/browser.mjs';

const minutes = 60_000; // in milliseconds

const attempts = [
  { command: 'npx playwright install chromium', possible: true, limit: 3 * minutes },
  {
    // Debian's and Ubuntu's own; also brings the libraries that Playwright's needs.
    command: 'apt-get update && apt-get install -y --no-install-recommends chromium',
    possible: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    limit: 10 * minutes,
  },
];

try {
  const { executablePath, source } = await prepare();
  console.log(`Browser for the tests: ${executablePath} (${source})`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function prepare() {
  let browser = workingBrowser();
  for (const { command, possible, limit } of attempts) {
    if (browser || !possible) continue;
    console.log(`No browser for the tests yet: ${command}`);
    await run(command, limit);
    browser = workingBrowser();
  }
  if (browser) return browser;
  throw new Error(
    'No browser for the tests: install Chrome or Chromium, or name one in CHROME_PATH.',
  );
}

/** On a bare Linux a downloaded browser may lack system libraries: being there is not enough. */
function workingBrowser() {
  const found = findBrowser();
  if (!found || process.platform !== 'linux') return found;
  const { status } = spawnSync(found.executablePath, ['--version'], { timeout: minutes });
  return status === 0 ? found : undefined;
}

/** Resolves when the command has ended, well or badly, or when its time is over. */
function run(command, limit) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, {
      shell: true,
      stdio: 'inherit',
      // A group of its own, so that the time limit also ends what the command has started.
      detached: !windows,
      // A network that never answers must not take Playwright's five patient attempts.
      env: {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
      },
    });
    const timer = setTimeout(() => {
      console.error(`Gave up after ${limit / minutes} minutes.`);
      if (windows) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    }, limit);
    child.on('error', resolve);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
