// `npm start`: the talk while it is being written. It is rebuilt in memory when a file changes,
// and the pages that show it hear of each build by a server-sent event.
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context, formatMessagesSync } from 'esbuild';
import { checkTypes } from './check-types.mjs';
import { followBuilds } from './follow-builds.mjs';
import { pageOf } from './page.mjs';

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

/** The last build that worked, and what is wrong with a later one. The version is a time. */
let build = { version: 0, html: '<!doctype html><title>…</title>', error: '' };
const listeners = new Set();
/** Ends the check of what was built last. */
let stopChecking = () => {};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stopChecking();
    process.exit();
  });

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

/** Builds once, and then whenever a file that the talk is made of is saved. */
async function follow() {
  // esbuild alone: it takes a tenth of Rollup's time, and what is served here need not be small.
  const bundle = await context({
    entryPoints: ['demo/transformer.ts'],
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  await rebuild(bundle);
  console.log(`The talk: http://localhost:${port}/`);
  let waiting;
  for (const folder of ['plugin', 'slides', 'demo']) {
    watch(`${root}${folder}`, { recursive: true }, () => {
      // An editor saves a file in several writes; together they are one change.
      clearTimeout(waiting);
      waiting = setTimeout(() => rebuild(bundle), 30);
    });
  }
}

async function rebuild(bundle) {
  const started = performance.now();
  stopChecking();
  try {
    const { outputFiles } = await bundle.rebuild();
    const html = await pageOf('demo/transformer.html', outputFiles[0].text);
    if (html === build.html && !build.error) return;
    build = { version: Date.now(), html, error: '' };
    console.log(`built in ${Math.round(performance.now() - started)} ms`);
  } catch (error) {
    build = { ...build, error: readable(error) };
    console.error(build.error);
  }
  for (const response of listeners) tell(response);
  if (!build.error) stopChecking = checkTypes(root, complain);
}

/** What TypeScript has found: esbuild, which is quick, looks at no types, and at no name that is missing. */
function complain(error) {
  build = { ...build, error };
  console.error(error);
  for (const response of listeners) tell(response);
}

/** What is wrong and where, with paths as one types them. */
function readable({ errors, message }) {
  if (!errors?.length) return message.replaceAll(root, '');
  return formatMessagesSync(errors, { kind: 'error' }).join('\n').trim();
}
