import { openChromium } from './chromium.js';
import type { Engine } from './engine.js';
import { openFirefox } from './firefox.js';
import { openWebkit } from './webkit.js';

const OPEN = { Chromium: openChromium, Firefox: openFirefox, WebKit: openWebkit };

export type EngineName = keyof typeof OPEN;

/** All engines; the others are compared with the first. */
export const ENGINES = Object.keys(OPEN) as EngineName[];

const engines = new Map<EngineName, Engine>();

/** The engine of that name, started when it is first asked for. */
export async function engineOf(name: EngineName): Promise<Engine> {
  const engine = engines.get(name) ?? (await OPEN[name]());
  engines.set(name, engine);
  return engine;
}

export async function closeEngines(): Promise<void> {
  for (const engine of engines.values()) await engine.close();
  engines.clear();
}
