// What a deck loads of ours, gzipped, beside its peers; the talk in one file, and the package.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openBrowser } from './decks.mjs';
import { row } from './table.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const script = `${root}dist/script/`;
const gzipped = (file) => gzipSync(readFileSync(file)).length / 1000;

/** The pieces of the plugin: not the libraries beside them. */
const PIECE = /^reveal-scenes.*\.js$/;

export async function sizes() {
  const shapes = [
    { kind: 'rectangle', id: 'box', width: 2, height: 1 },
    { kind: 'text', id: 'words', text: 'Words' },
  ];
  const formula = { kind: 'formula', id: 'f', tex: 'x^2' };
  const browser = await openBrowser();
  const loaded = async (...mobjects) => {
    const animations = mobjects.map(({ id }) => ({ verb: 'fadeIn', target: id }));
    const scene = { name: 'sizes', mobjects, steps: [{ plays: [{ animations }] }] };
    const { page } = await browser.open({
      slides: ['<div data-scene="sizes"></div>'],
      scenes: [scene],
    });
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname.split('/').pop()),
    );
    await page.close();
    const pieces = new Set(files.filter((file) => PIECE.test(file)));
    return [...pieces].reduce((sum, file) => sum + gzipped(script + file), 0);
  };
  const [plain, withFormula] = [await loaded(...shapes), await loaded(...shapes, formula)];
  await browser.close();
  const all = readdirSync(script).filter((file) => PIECE.test(file));
  const everything = all.reduce((sum, file) => sum + gzipped(script + file), 0);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = JSON.parse(
    execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  const gsap = gzipped(`${root}node_modules/gsap/dist/gsap.min.js`);
  const kB = (what, ours, most) => row({ what, unit: 'kB', ours, goal: { most } });
  return [
    row({
      what: 'size, gzipped: a deck of shapes and texts',
      beside: 'GSAP',
      unit: 'kB',
      ours: plain,
      theirs: gsap,
      goal: { most: 30 },
    }),
    kB("size, gzipped: with formulas, beside KaTeX' own", withFormula, 36),
    kB('size, gzipped: all there is', everything, 90),
    kB('size, the talk in one file', statSync(`${root}dist/transformer.html`).size / 1000, 700),
    kB('size, the packed package', packed[0].size / 1000, 900),
  ];
}
