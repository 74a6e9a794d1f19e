/** Serves the harness to any browser: each variant is a folder with its page. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paletteStyles } from '../../plugin/build/palette-styles.js';
import { bundle, type Mutant, REVEALS, type RevealVersion } from './bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** One page of the harness. */
export interface Variant {
  readonly reveal: RevealVersion;
  readonly mutant?: Mutant;
}

const pageOf = ({ reveal }: Variant) => `<!doctype html>
<html><head><meta charset="utf-8"><title>Roads</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/node_modules/${REVEALS[reveal]}/dist/reveal.css">
<link rel="stylesheet" href="/node_modules/@fontsource/noto-sans-sc/400.css">
<link rel="stylesheet" href="/node_modules/katex/dist/katex.css">
<link rel="stylesheet" href="/plugin/reveal-scenes.css">
<style>${paletteStyles()}</style>
<style>:root { --scene-font: "Noto Sans SC"; background: #000; color: #fff; }</style>
</head><body><script src="harness.js"></script></body></html>`;

/** Starts a server on any free port; its pages are `URL/NAME/`. */
export async function serve(variants: Readonly<Record<string, Variant>>) {
  const scripts = new Map<string, Promise<string>>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', file = ''] = pathname.split('/');
    const variant = variants[name];
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    try {
      if (variant && file === 'harness.js') {
        const script = scripts.get(name) ?? bundle(variant.reveal, variant.mutant);
        scripts.set(name, script);
        send('text/javascript', await script);
      } else if (variant) {
        send('text/html', pageOf(variant));
      } else {
        send(TYPES[extname(pathname)] ?? 'text/plain', await readFile(`${root}${pathname}`));
      }
    } catch (error) {
      response.writeHead(404).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
