// Which browser our programs and tests drive, and how it has to be started.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

export interface Browser {
  executablePath: string;
  source: 'CHROME_PATH' | 'Playwright' | 'installed';
}

/** What the search asks of the computer it runs on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (file: string) => boolean;
  /** Where Playwright would keep its own Chromium; undefined where there is no Playwright. */
  playwright: () => string | undefined;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwright: () => {
    try {
      // Asking Playwright takes longer than to print a deck: not where it has no Chromium at all.
      if (!readdirSync(playwrightsFolder()).some((name) => /chromium/.test(name))) return undefined;
      return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    } catch {
      return undefined;
    }
  },
};

/** Where Playwright keeps its browsers; `0` stands for inside of its package. */
function playwrightsFolder(): string {
  const { PLAYWRIGHT_BROWSERS_PATH: told, LOCALAPPDATA = '', XDG_CACHE_HOME } = process.env;
  if (told === '0') {
    const core = createRequire(import.meta.url).resolve('playwright-core/package.json');
    return path.join(path.dirname(core), '.local-browsers');
  }
  if (told) return told;
  const caches = {
    win32: LOCALAPPDATA,
    darwin: path.join(homedir(), 'Library/Caches'),
  }[process.platform as string];
  return path.join(caches ?? XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ms-playwright');
}

/**
 * The browser the user named in CHROME_PATH, else Playwright's own, else an installed Chrome or
 * Chromium. Throws if CHROME_PATH names nothing: a silent second choice would surprise more.
 */
export function findBrowser(machine: Machine = thisMachine): Browser | undefined {
  const { CHROME_PATH } = machine.env;
  if (CHROME_PATH) {
    if (!machine.exists(CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`);
    return { executablePath: CHROME_PATH, source: 'CHROME_PATH' };
  }

  const playwright = machine.playwright();
  if (playwright && machine.exists(playwright)) {
    return { executablePath: playwright, source: 'Playwright' };
  }

  const installed = usualPlaces(machine).find(machine.exists);
  return installed ? { executablePath: installed, source: 'installed' } : undefined;
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((root) =>
      ['Google Chrome', 'Chromium'].map((app) =>
        path.posix.join('/', root, 'Applications', `${app}.app`, 'Contents/MacOS', app),
      ),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
      root
        ? ['Google\\Chrome', 'Chromium'].map((app) =>
            path.win32.join(root, app, 'Application', 'chrome.exe'),
          )
        : [],
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].flatMap((name) =>
    folders.map((folder) => path.posix.join(folder, name)),
  );
}

/** Command-line switches without which Chromium fails where our programs run. */
export function browserArguments(): string[] {
  return [
    // On a closed network its updates and reports hang, and the first page with them.
    '--disable-background-networking',
    // Chromium refuses to run as root, as it does in most containers, inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
