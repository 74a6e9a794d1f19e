// Our PDF of the talk beside decktape's. Needs the npm registry, for decktape; takes two minutes, most of them
// decktape's.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';
import { median, row } from './table.mjs';

const DECKTAPE = 'decktape@3.16.1';

const root = fileURLToPath(new URL('../../', import.meta.url));
const talk = path.join(root, 'dist/transformer.html');

export async function pdf({ quick }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-pdf-'));
  const file = (name) => path.join(folder, name);
  const cli = path.join(root, 'dist/cli/reveal-scenes.mjs');
  const options = ['pdf', talk, '--pages', 'steps', '-q', '-o'];
  try {
    const ours = (quick ? [1] : [1, 2, 3]).map((i) =>
      timed([cli, ...options, file(`ours-${i}.pdf`)], file(`ours-${i}.pdf`)),
    );
    const theirs = quick ? undefined : decktape(folder, file('decktape.pdf'));
    const pages = await pagesOf(file('ours-1.pdf'));
    if (theirs && pages !== (await pagesOf(file('decktape.pdf'))))
      throw new Error('not as many pages: not the same work');
    const told = { what: `PDF of the talk, ${pages} pages`, beside: 'decktape' };
    const of = (name) => ({
      ours: median(ours.map((each) => each[name])),
      ...(theirs && { theirs: theirs[name] }),
    });
    return [
      row({ ...told, unit: 's', ...of('seconds'), goal: { times: 1 / 50 } }),
      row({ ...told, unit: 'kB', ...of('kilobytes'), goal: { times: 1 / 3 } }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its PDF of the same talk; nothing, where it cannot be installed. */
function decktape(folder, out) {
  const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', DECKTAPE];
  // It must not bring a browser of its own: both shall use the same.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const { status } = spawnSync('npm', install, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  const script = path.join(folder, 'node_modules/decktape/decktape.js');
  if (status !== 0 || !existsSync(script)) {
    console.error('decktape could not be installed: our PDF stands alone.');
    return undefined;
  }
  const browser = findBrowser()?.executablePath;
  if (!browser) throw new Error('no browser');
  return timed(
    [
      script,
      ...['--chrome-path', browser],
      ...browserArguments().map((argument) => `--chrome-arg=${argument}`),
      ...['reveal', '--fragments', `file://${talk}`, out],
    ],
    out,
  );
}

function timed(words, file) {
  const start = performance.now();
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (performance.now() - start) / 1000;
  if (!existsSync(file)) throw new Error(`${words[0]} wrote nothing`);
  return { seconds, kilobytes: statSync(file).size / 1000 };
}

async function pagesOf(file) {
  const data = new Uint8Array(readFileSync(file));
  return (await getDocument({ data, verbosity: 0 }).promise).numPages;
}
