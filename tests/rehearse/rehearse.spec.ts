// The talk has nothing to be ashamed of; what is found is told in every way, and is the same each time.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { REHEARSE_HELP } from '../../plugin/cli/rehearse-options.js';
import { CHECKS } from '../../plugin/rehearse/checks/index.js';
import { run, talk, writeDeck } from '../cli/run.js';
import { PLANTED, plantedDeck } from './planted.js';

// A whole rehearsal each, in a browser of its own.
test.describe.configure({ timeout: 120_000 });

// By every road it takes a minute: in CI the talk's own tests take most of them.
const isLong = process.env.REHEARSE === 'long';

test(`the talk, ${isLong ? 'by every road' : 'in a hurry'}: nothing`, async ({
  browserName: _,
}) => {
  const { code, out, error } = await run(['rehearse', talk, ...(isLong ? [] : ['--quick'])]);
  expect(out, error).toMatch(/^66 stops.*: nothing to find fault with\.\n$/);
  expect(code).toBe(0);
  if (!isLong) return;
  for (const told of ['slide 6 of 6', 'jumping about', 'opening links', 'on a phone', 'on paper'])
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

/** The guide's page, and its commands as a person types them. */
const page = readFileSync(new URL('../../demo/guide/rehearse.html', import.meta.url), 'utf8');
const commands = [...page.matchAll(/<pre class="command">npx reveal-scenes (.*?)<\/pre>/g)].map(
  ([, command = '']) => command.split(' '),
);

test('the guide has every option and every check', () => {
  const told = (id: string) =>
    new RegExp(`<table id="${id}">([\\s\\S]*?)</table>`).exec(page)?.[1] ?? '';
  const options = [...told('options').matchAll(/<td><code>--([\w-]+)/g)].map(([, name]) => name);
  expect(options.sort()).toEqual(
    [...REHEARSE_HELP.matchAll(/^ +(?:-\w, )?--([\w-]+)/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help')
      .sort(),
  );
  const checks = [...told('checks').matchAll(/<code>([\w-]+)</g)].map(([, name]) => name);
  expect(checks.sort()).toEqual(CHECKS.map(({ name }) => name).sort());
});

test("the guide's commands: a report to look at, findings as data, and what is accepted", async ({
  browserName: _,
}, info) => {
  const [first, second] = PLANTED;
  if (!first || !second) throw new Error('nothing planted');
  const { slides, scenes } = plantedDeck([first, second]);
  // In a stack, which the view for phones takes apart.
  const end = '<section><h2>The end</h2><aside class="notes">Bye.</aside></section>';
  writeDeck(info.outputPath('talk.html'), `<section>${slides}${end}</section>`, {
    scenes,
    head: '<meta name="viewport" content="width=device-width">',
  });
  const cwd = info.outputPath();
  const [plain, quick, report, accept, inCi] = commands;
  if (!plain || !quick || !report || !accept || !inCi) throw new Error('commands are missing');
  expect(commands).toHaveLength(5);
  for (const command of [plain, quick]) {
    const { code, out } = await run(command, { cwd });
    expect(out).toContain('slide 1, stop 0  breaks (outside)');
    expect(code).toBe(1);
  }
  expect((await run(report, { cwd })).code).toBe(1);
  const findings = [
    { check: 'outside', severity: 'breaks', slide: 1, stop: 0, until: 0, of: ['p'] },
    { check: 'outside', severity: 'breaks', slide: 2, stop: 1, until: 1 },
  ];
  const json = () => JSON.parse(readFileSync(info.outputPath('rehearsal.json'), 'utf8'));
  expect(json()).toMatchObject({ stops: 4, findings });
  const html = readFileSync(info.outputPath('rehearsal.html'), 'utf8');
  expect(html.match(/<img src="data:image\/jpeg;base64,[^"]{2000,}/g)).toHaveLength(2);
  expect(html.match(/class="frame" style="left:/g)).toHaveLength(2);
  // What an earlier rehearsal has found is accepted by its file,
  expect(await run(accept, { cwd })).toMatchObject({
    code: 0,
    out: '4 stops: nothing to find fault with.\n',
  });
  // and CI has it as data, too.
  expect(await run(inCi, { cwd })).toMatchObject({ code: 1, error: '' });
  expect(json()).toMatchObject({ stops: 4, findings });
  // Or it is accepted where it stands.
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
