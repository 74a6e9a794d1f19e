/** A deck over HTTP, which shows itself anew in the pages that are open. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where it is served, if nobody else is there. */
const PORT = 8000;

export interface LiveDeck {
  readonly address: string;
  show(page: string): void;
  /** Puts a bar over what is shown; takes it away where there is nothing to say. */
  warn(problem: string): void;
}

/** The address keeps slide and step. */
const FOLLOW = `<style>
#problem { position: fixed; inset: auto 0 0; z-index: 100; margin: 0; padding: 0.75em 1em; max-height: 50vh;
  overflow: auto; background: #fc6; color: #000; font: 16px/1.4 monospace; white-space: pre-wrap; text-align: left; }
@media print { #problem { display: none; } }
</style>
<pre id="problem" role="alert" hidden></pre>
<script>
{
  const saves = new EventSource('/saves');
  saves.addEventListener('saved', () => location.reload());
  saves.addEventListener('problem', ({ data }) => {
    const bar = document.getElementById('problem');
    bar.textContent = JSON.parse(data);
    bar.hidden = bar.textContent === '';
  });
}
</script>`;

/** A message to a page that listens. */
const message = (event: string, data: string) =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Serves for as long as `use` takes. */
export async function withLiveDeck<T>(use: (deck: LiveDeck) => Promise<T>): Promise<T> {
  let page = '<!doctype html><title>…</title>';
  let now = '';
  const open = new Set<ServerResponse>();
  const tell = (told: string) => {
    for (const each of open) each.write(told);
  };
  const server = createServer(({ url }, response) => {
    if (url === '/saves') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(message('problem', now));
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
        tell(message('saved', ''));
      },
      warn(problem) {
        now = problem;
        tell(message('problem', now));
      },
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
