// The talk has nothing to be ashamed of; what is found is told in every way, and is the same each time.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { run, talk, writeDeck } from '../cli/run.js';
import { PLANTED, plantedDeck } from './planted.js';

// A whole rehearsal each, in a browser of its own.
test.describe.configure({ timeout: 120_000 });

test('the talk, by every road: nothing', async ({ browserName: _ }) => {
  const { code, out, error } = await run(['rehearse', talk]);
  expect(out, error).toBe('66 stops: nothing to find fault with.\n');
  expect(code).toBe(0);
  for (const told of ['slide 6 of 6', 'jumping about', 'opening links', 'on paper'])
    expect(error).toContain(told);
});

/** Some of what is wrong, without what takes long. */
const SOME = PLANTED.filter(({ check }) => /outside|overlap|arrow|contrast|image/.test(check));

test('three rehearsals one after the other find the same', async ({ browserName: _ }, info) => {
  const { slides, scenes } = plantedDeck(SOME);
  const deck = writeDeck(info.outputPath('deck.html'), slides, { scenes });
  const outs: string[] = [];
  for (let i = 0; i < 3; i++) outs.push((await run(['rehearse', deck, '--quick'])).out);
  expect(outs[0]).toContain('slide 1, stop 0  breaks (outside)');
  expect(outs[1]).toBe(outs[0]);
  expect(outs[2]).toBe(outs[0]);
});

test('a report to look at, findings as data, and what is accepted', async ({
  browserName: _,
}, info) => {
  const [first, second] = PLANTED;
  if (!first || !second) throw new Error('nothing planted');
  const { slides, scenes } = plantedDeck([first, second]);
  const deck = writeDeck(info.outputPath('deck.html'), slides, { scenes });
  const [json, report] = [info.outputPath('found.json'), info.outputPath('found.html')];
  const words = ['rehearse', deck, '--quick'];
  const ended = await run([...words, '--json', json, '--report', report]);
  expect(ended.code).toBe(1);
  const data = JSON.parse(readFileSync(json, 'utf8'));
  expect(data).toMatchObject({
    stops: 3,
    findings: [
      { check: 'outside', severity: 'breaks', slide: 1, stop: 0, until: 0, of: ['p'] },
      { check: 'outside', severity: 'breaks', slide: 2, stop: 1, until: 1 },
    ],
  });
  const html = readFileSync(report, 'utf8');
  expect(html.match(/<img src="data:image\/jpeg;base64,[^"]{2000,}/g)).toHaveLength(2);
  expect(html.match(/class="frame" style="left:/g)).toHaveLength(2);
  // What an earlier rehearsal has found is accepted by its file,
  const again = await run([...words, '--accept', json]);
  expect(again).toMatchObject({ code: 0, out: '3 stops: nothing to find fault with.\n' });
  // or where it stands.
  const marked = writeDeck(
    info.outputPath('marked.html'),
    slides.replaceAll('<section>', '<section data-rehearse-accept="outside">'),
    { scenes },
  );
  expect(await run(['rehearse', marked, '--quick'])).toMatchObject({ code: 0 });
});

test('what cannot be rehearsed says why', async ({ browserName: _ }, info) => {
  const none = await run(['rehearse', info.outputPath('none.html')]);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.error).toContain('There is no file or folder');
  const wrong = await run(['rehearse', talk, '--last-row', 'far']);
  expect(wrong.error).toBe('--last-row far: is no number from 0 to 50.\n');
});
