import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Deck, find, pageOf, scriptOf } from '../decks/deck.js';

/** Serves a deck to any browser, on any free port. */
export const serveDeck = (deck: Deck) =>
  serveFiles({ '/': pageOf(deck), '/deck.js': scriptOf(deck), ...deck.files });

/** The same for files by path, the deck's page being `/`. */
export async function serveFiles(files: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = find(pathname, files);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.contentType ?? 'text/plain' });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
