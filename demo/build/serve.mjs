// `npm start`: the talk and the gallery while they are being written, and what has been built beside them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { livePage } from './live-page.mjs';
import { GALLERY, TALK } from './pages.mjs';
import { watchFolders } from './watch-folders.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = new URL('../../dist/', import.meta.url);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
};

const talk = livePage(TALK);
const gallery = livePage(GALLERY);
const pages = { '/': talk, '/transformer.html': talk, '/gallery.html': gallery };
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    talk.end();
    gallery.end();
    process.exit();
  });
}

const port = Number(process.env.PORT ?? 8000);
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(404).end('Not found'));
});
server.once('error', ({ code, message }) => {
  const taken = `Port ${port} is taken: choose another one, as in PORT=${port + 1} npm start`;
  console.error(code === 'EADDRINUSE' ? taken : `The talk cannot be served: ${message}`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => follow());

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const follower = pages[pathname.replace(/^\/builds/, '')];
  if (pathname.startsWith('/builds') && follower) return listen(follower, response);
  const page = pages[pathname];
  if (page) {
    await page.begin();
    return send(response, '.html', page.html());
  }
  // A URL resolves its `..` before we see it, so nothing outside dist/ can be asked for.
  const file = new URL(`.${pathname}`, dist);
  send(response, extname(pathname), await readFile(file));
}

function send(response, extension, body) {
  const type = types[extension] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function listen(page, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  page.listen(response);
}

const changed = () => {
  for (const page of new Set(Object.values(pages))) page.change();
};

/** Builds the talk once, and what is in use whenever a file is saved. */
async function follow() {
  await talk.begin();
  console.log(`The talk: http://localhost:${port}/`);
  console.log(`The gallery: http://localhost:${port}/gallery.html`);
  const folders = ['plugin', 'slides', 'demo'];
  watchFolders(
    folders.map((folder) => `${root}${folder}`),
    changed,
  );
}
