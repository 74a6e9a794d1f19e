// Our PDF of the talk beside decktape's, in one run: `npm run bench:pdf`. Needs the npm registry, for
// decktape; takes two minutes, most of them decktape's.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';

const DECKTAPE = 'decktape@3.16.1';
const FASTER = 50;
const SMALLER = 3;

const root = fileURLToPath(new URL('../../', import.meta.url));
const talk = path.join(root, 'dist/transformer.html');
const folder = mkdtempSync(path.join(tmpdir(), 'bench-pdf-'));
const browser = findBrowser()?.executablePath;
if (!browser) throw new Error('no browser');

try {
  const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', DECKTAPE];
  // It must not bring a browser of its own: both shall use the same.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  spawnSync('npm', install, { stdio: 'inherit', env, shell: process.platform === 'win32' });

  const file = (name) => path.join(folder, name);
  const ours = [1, 2, 3].map((i) =>
    timed(
      [
        path.join(root, 'dist/cli/reveal-scenes.mjs'),
        'pdf',
        talk,
        '--pages',
        'steps',
        '-q',
        '-o',
        file(`ours-${i}.pdf`),
      ],
      file(`ours-${i}.pdf`),
    ),
  );
  const theirs = timed(
    [
      file('node_modules/decktape/decktape.js'),
      ...['--chrome-path', browser],
      ...browserArguments().map((argument) => `--chrome-arg=${argument}`),
      ...['reveal', '--fragments', `file://${talk}`, file('decktape.pdf')],
    ],
    file('decktape.pdf'),
  );

  const best = ours.toSorted((a, b) => a.seconds - b.seconds)[0];
  const middle = ours.toSorted((a, b) => a.seconds - b.seconds)[1];
  console.log(`decktape   ${theirs.seconds.toFixed(1)} s   ${theirs.bytes} bytes`);
  for (const { seconds, bytes } of ours)
    console.log(`ours       ${seconds.toFixed(2)} s   ${bytes} bytes`);
  const pages = await Promise.all([file('ours-1.pdf'), file('decktape.pdf')].map(pagesOf));
  if (pages[0] !== pages[1]) throw new Error(`${pages.join(' and ')} pages: not the same work`);
  const faster = theirs.seconds / middle.seconds;
  const smaller = theirs.bytes / best.bytes;
  console.log(
    `${faster.toFixed(1)} times faster (median of 3), ${smaller.toFixed(2)} times smaller`,
  );
  if (faster < FASTER || smaller < SMALLER) {
    console.error(`Wanted: ${FASTER} times faster, ${SMALLER} times smaller.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timed(words, file) {
  const start = performance.now();
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (performance.now() - start) / 1000;
  if (!existsSync(file)) throw new Error(`${words[0]} wrote nothing`);
  return { seconds, bytes: statSync(file).size };
}

async function pagesOf(file) {
  const data = new Uint8Array(readFileSync(file));
  return (await getDocument({ data, verbosity: 0 }).promise).numPages;
}
