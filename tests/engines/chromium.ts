import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../plugin/cli/browser.js';
import { type Engine, WINDOW } from './engine.js';

/** Chromium by Playwright. */
export async function openChromium(): Promise<Engine> {
  const executablePath = findBrowser()?.executablePath;
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // Links are followed more often than a user would: Chromium takes that for an attack.
    args: [...browserArguments(), '--disable-ipc-flooding-protection'],
  });
  const page = await browser.newPage({ viewport: WINDOW });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    call: (inPage, ...args) =>
      page.evaluate(`(${inPage})(...${JSON.stringify(args)})`) as ReturnType<
        Engine['call']
      > as never,
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
