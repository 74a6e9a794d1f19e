import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Shape } from '../../plugin/core/part.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const katexDist = dirname(createRequire(import.meta.url).resolve('katex'));

type Plain = Omit<Shape, 'parts'> & {
  readonly parts: readonly {
    readonly text?: string;
    readonly at?: readonly [number, number];
    readonly color?: string;
  }[];
};

declare global {
  interface Window {
    /** The shapes of the leaves of some mobjects, by id. */
    measure(mobjects: readonly object[]): Promise<Readonly<Record<string, Plain>>>;
  }
}

const script = `
import { loadScene } from './plugin/index.ts';
import { gather } from './plugin/dom/gather.ts';
window.measure = async (mobjects) => {
  const scene = await loadScene({ name: 's', mobjects, steps: [] });
  const { measure } = await gather(scene, document.body);
  return Object.fromEntries(measure());
};
`;

/** A page with KaTeX's stylesheet and fonts that measures texts and formulas. */
export async function openParts(page: Page): Promise<void> {
  const bundle = await build({
    stdin: { contents: script, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  await page.route('http://parts.test/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') {
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/katex.css">
          <body style="font-family: sans-serif"><script src="/parts.js"></script>`,
      });
    }
    if (path === '/parts.js') {
      const body = bundle.outputFiles[0]?.text ?? '';
      return route.fulfill({ contentType: 'text/javascript', body });
    }
    return route.fulfill({ path: join(katexDist, path) });
  });
  await page.goto('http://parts.test/');
}
