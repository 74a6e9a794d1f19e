/** A deck over HTTP, which shows itself anew in the pages that are open. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where it is served, if nobody else is there. */
const PORT = 8000;

export interface LiveDeck {
  readonly address: string;
  show(page: string): void;
}

/** The address keeps slide and step. */
const FOLLOW = `<script>new EventSource('/saves').onmessage = () => location.reload();</script>`;

/** Serves for as long as `use` takes. */
export async function withLiveDeck<T>(use: (deck: LiveDeck) => Promise<T>): Promise<T> {
  let page = '<!doctype html><title>…</title>';
  const open = new Set<ServerResponse>();
  const server = createServer(({ url }, response) => {
    if (url === '/saves') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('\n');
      open.add(response);
      response.on('close', () => open.delete(response));
      return;
    }
    if (url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page + FOLLOW);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  await listen(PORT).catch(() => listen(0));
  const { port } = server.address() as AddressInfo;
  try {
    return await use({
      address: `http://localhost:${port}/`,
      show(next) {
        page = next;
        for (const each of open) each.write('data: saved\n\n');
      },
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
