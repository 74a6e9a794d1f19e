// `npm start`: the talk while it is being written. Rollup rebuilds it in memory when a file changes,
// and the pages that show it hear of each build by a server-sent event.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'rollup';
import { talk } from '../../rollup.config.mjs';
import { followBuilds } from './follow-builds.mjs';

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

/** The last build that worked, and what is wrong with a later one. The version is a time. */
let build = { version: 0, html: '<!doctype html><title>…</title>', error: '' };
const listeners = new Set();

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
  if (pathname === '/builds') return listen(response);
  if (pathname === '/' || pathname === '/transformer.html') {
    const follower = `<script>(${followBuilds})(${build.version})</script>`;
    return send(response, '.html', `${build.html}\n${follower}`);
  }
  // A URL resolves its `..` before we see it, so nothing outside dist/ can be asked for.
  const file = new URL(`.${pathname}`, dist);
  send(response, extname(pathname), await readFile(file));
}

function send(response, extension, body) {
  const type = types[extension] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function listen(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
  tell(response);
}

function tell(response) {
  const { version, error } = build;
  response.write(`data: ${JSON.stringify({ version, error })}\n\n`);
}

function follow() {
  // In memory: dist/ keeps the page of the last real build. Neither minified nor shaken, which
  // would take most of a rebuild's time.
  const { plugins: _, ...output } = talk.output;
  const watcher = watch({
    ...talk,
    output,
    treeshake: false,
    watch: { skipWrite: true },
    onLog() {},
  });
  let started = 0;
  let announced = false;
  watcher.on('event', async (event) => {
    if (event.code === 'START') started = performance.now();
    if (event.code === 'BUNDLE_END') await finish(() => event.result.generate(output));
    if (event.code === 'ERROR') await finish(() => Promise.reject(event.error));
    await event.result?.close();
  });

  async function finish(generate) {
    try {
      const { output: files } = await generate();
      build = { version: Date.now(), html: files[0].source, error: '' };
      console.log(`built in ${Math.round(performance.now() - started)} ms`);
    } catch (error) {
      build = { ...build, error: readable(error) };
      console.error(build.error);
    }
    if (!announced) console.log(`The talk: http://localhost:${port}/`);
    announced = true;
    for (const response of listeners) tell(response);
  }
}

/** What is wrong and where, with paths as one types them. */
function readable({ message, loc, frame }) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const place = loc && `${relative(root, loc.file)}:${loc.line}:${loc.column}`;
  return [message, place, frame].filter(Boolean).join('\n').replaceAll(root, '');
}
