// What the driver does not give, by the browser's own protocol.
import type { CDPSession, Page } from 'puppeteer-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** A photo of what the window shows, as base64. The driver's own takes twice as long: pages wait for one another. */
export async function photoOf(page: Page): Promise<string> {
  const shot = { format: 'png', optimizeForSpeed: true } as const;
  return (await (await sessionOf(page)).send('Page.captureScreenshot', shot)).data;
}

/** Lets a page give back what it no longer needs: by itself it does so when it has twice as much. */
export async function collectGarbage(page: Page): Promise<void> {
  await (await sessionOf(page)).send('HeapProfiler.collectGarbage');
}
