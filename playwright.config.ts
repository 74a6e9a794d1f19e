import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './plugin/cli/browser.js';

const chromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 1,
  launchOptions: {
    executablePath: findBrowser()?.executablePath,
    args: browserArguments(),
  },
};

export default defineConfig({
  testDir: 'tests',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Some tests hold real time (throttling); a shared machine may stall once. What needs
  // its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  projects: [
    // The core is pure, so are its tests: no page, no browser.
    { name: 'node', testMatch: '**/tests/core/**/*.spec.ts' },
    {
      name: 'browser',
      testIgnore: ['**/tests/core/**', '**/tests/engines/**', '**/tests/alone/**'],
      use: chromium,
    },
    // What holds real time has the machine to itself, after all else.
    {
      name: 'alone',
      testMatch: '**/tests/alone/**/*.spec.ts',
      dependencies: ['node', 'browser'],
      workers: 1,
      use: chromium,
    },
  ],
});
