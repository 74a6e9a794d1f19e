import { defineConfig } from '@playwright/test';

/** `npm run test:engines`: long, so not a part of `npm test`. */
export default defineConfig({ testDir: '.', workers: 1, reporter: 'list', timeout: 3_600_000 });
