import { expect, test } from '@playwright/test';
import { findBrowser, type Machine } from '../../plugin/cli/browser.js';

const machine = (files: string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (file) => files.includes(file),
  playwright: () => '/cache/chromium/chrome',
  ...rest,
});

test('CHROME_PATH comes first', () => {
  const files = ['/my/chrome', '/cache/chromium/chrome', '/usr/bin/chromium'];
  const found = findBrowser(machine(files, { env: { CHROME_PATH: '/my/chrome' } }));
  expect(found).toEqual({ executablePath: '/my/chrome', source: 'CHROME_PATH' });
});

test('a CHROME_PATH that names nothing is an error', () => {
  const search = () => findBrowser(machine([], { env: { CHROME_PATH: '/my/chrome' } }));
  expect(search).toThrow('CHROME_PATH names no file: /my/chrome');
});

test("then Playwright's own", () => {
  const found = findBrowser(machine(['/cache/chromium/chrome', '/usr/bin/chromium']));
  expect(found).toEqual({ executablePath: '/cache/chromium/chrome', source: 'Playwright' });
});

test('then an installed Chrome or Chromium, wherever PATH leads', () => {
  const found = findBrowser(machine(['/usr/bin/chromium', '/usr/bin/google-chrome']));
  expect(found).toEqual({ executablePath: '/usr/bin/google-chrome', source: 'installed' });
});

test("macOS's and Windows's usual places", () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machine([mac], { platform: 'darwin' }))?.executablePath).toBe(mac);

  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(findBrowser(machine([windows], { platform: 'win32', env }))?.executablePath).toBe(windows);
});

test('nothing where there is nothing, nor Playwright', () => {
  expect(findBrowser(machine([], { playwright: () => undefined }))).toBeUndefined();
});
