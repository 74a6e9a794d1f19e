import { spawnSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { type Engine, WINDOW } from './engine.js';

/** Debian's Firefox by WebDriver BiDi. */
export async function openFirefox(): Promise<Engine> {
  const executablePath = spawnSync('which', ['firefox-esr'], { encoding: 'utf8' }).stdout.trim();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 1_800_000, // a long walk is one call
  });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
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
