import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './plugin/cli/browser.js';

export default defineConfig({
  testDir: 'tests',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Some tests hold real time (throttling, a saved change); a shared machine may stall once. What needs
  // its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  projects: [
    // The core is pure, so are its tests: no page, no browser.
    { name: 'node', testMatch: '**/tests/core/**/*.spec.ts' },
    {
      name: 'browser',
      testIgnore: ['**/tests/core/**', '**/tests/engines/**'],
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 720 },
        deviceScaleFactor: 1,
        launchOptions: {
          executablePath: findBrowser()?.executablePath,
          args: browserArguments(),
        },
      },
    },
  ],
});
