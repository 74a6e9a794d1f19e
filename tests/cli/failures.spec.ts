// What goes wrong is told in a sentence, with an exit code, and the earlier PDF stays.
import { type ChildProcess, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, type TestInfo, test } from '@playwright/test';
import { run, start, talk, writeDeck } from './run.js';

const EARLIER = 'the earlier PDF';

/** A folder with an earlier PDF in it. */
function place(info: TestInfo) {
  const folder = info.outputPath('out');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'talk.pdf');
  writeFileSync(file, EARLIER);
  return { folder, file };
}

function untouched({ folder, file }: ReturnType<typeof place>) {
  expect(readFileSync(file, 'utf8')).toBe(EARLIER);
  expect(readdirSync(folder)).toEqual(['talk.pdf']);
}

const nothing = ({ file }: ReturnType<typeof place>) =>
  `No PDF was written; ${file} is the earlier one.\n`;

test('scenes in error, all of them: slide, scene and place', async ({ browserName: _ }, info) => {
  const out = place(info);
  const deck = writeDeck(
    info.outputPath('deck.html'),
    `<section>fine</section><section><div data-scene="good"></div></section>
     <section><div data-scene="broken"></div></section><section><div data-scene="nobody"></div></section>
     <section><div data-scene="drawn" data-src="no-such.svg"></div></section>`,
    {
      scenes: `[{ name: 'good', mobjects: [], steps: [{ plays: [] }] },
        { name: 'broken', mobjects: [{ kind: 'text', id: 'ln2', text: 'x' }],
          steps: [{ plays: [{ animations: [{ verb: 'write', target: 'ln3' }] }] }] }]`,
    },
  );
  const ended = await run(['pdf', deck, '-o', out.file, '-q']);
  expect(ended.code).toBe(1);
  expect(ended.error).toMatch(/^Slide 3, .*'broken'.*steps\[0\]\.plays\[0\].*'ln3'.*'ln2'/m);
  expect(ended.error).toMatch(/^Slide 4, .*'nobody'/m);
  expect(ended.error).toMatch(/^Slide 5, .*no-such\.svg/m);
  expect(ended.error).toContain(nothing(out));
  untouched(out);
});

test('a script that does not load is named', async ({ browserName: _ }, info) => {
  const out = place(info);
  const deck = info.outputPath('built.html');
  writeFileSync(deck, '<div class="reveal"></div><script src="assets/index-1.js"></script>');
  const ended = await run(['pdf', deck, '-o', out.file, '-q', '--timeout', '3']);
  expect(ended.code).toBe(1);
  expect(ended.error).toMatch(/What did not load: .*assets.index-1\.js/);
  untouched(out);
});

test('a page that was built for the root of a server: how to build it', async ({
  browserName: _,
}, info) => {
  const out = place(info);
  const deck = info.outputPath('dist/index.html');
  mkdirSync(info.outputPath('dist/assets'), { recursive: true });
  writeFileSync(info.outputPath('dist/assets/index-1.js'), '');
  writeFileSync(deck, '<div class="reveal"></div><script src="/assets/index-1.js"></script>');
  const ended = await run(['pdf', deck, '-o', out.file, '-q', '--timeout', '3']);
  expect(ended.code).toBe(1);
  expect(ended.error).toMatch(/It stands beside the page.*--base=\.\//);
  untouched(out);
});

test('the source of a bundled deck: what to build, at once and by either program', async ({
  browserName: _,
}, info) => {
  const out = place(info);
  const deck = info.outputPath('source/index.html');
  mkdirSync(path.dirname(deck));
  writeFileSync(path.join(path.dirname(deck), 'main.ts'), 'const typed: string = "";');
  const page = (source: string) =>
    `<!doctype html><div class="reveal"><div class="slides"></div></div><script type="module" src="${source}"></script>`;
  for (const [words, source] of [
    [['pdf', deck, '-o', out.file], '/main.ts'],
    [['rehearse', deck], '/main.ts'],
    [['rehearse', deck], './main.ts'],
  ] as const) {
    writeFileSync(deck, page(source));
    const ended = await run([...words, '-q']);
    expect(ended.code).toBe(1);
    expect(ended.error).toContain(`${deck}: the deck does not start.`);
    expect(ended.error).toContain('main.ts is the source of a deck that is bundled: build it');
  }
});

test('a page without our stylesheet, and Markdown that nobody has read: told by either program', async ({
  browserName: _,
}, info) => {
  const out = place(info);
  const fence = '```dot\ndigraph { a -> b }\n```';
  const deck = writeDeck(
    info.outputPath('bare.html'),
    `<section><div data-scene="good"></div></section>
     <section data-markdown><textarea data-template>${fence}</textarea></section>`,
    {
      scenes: `[S.scene('good', ({ step }) => step('A box.', S.create(S.rectangle({ width: 2, height: 1 }))))]`,
    },
  );
  const page = readFileSync(deck, 'utf8');
  writeFileSync(deck, page.replace(/<link[^>]*reveal-scenes\.css[^>]*>/, ''));
  const [printed, rehearsed] = [
    await run(['pdf', deck, '-o', out.file, '-q']),
    await run(['rehearse', deck, '--quick', '-q']),
  ];
  expect(printed.code).toBe(0);
  expect(rehearsed.code).toBe(1);
  for (const told of [printed.error, rehearsed.out]) {
    expect(told).toContain('reveal-scenes.css is missing');
    expect(told).toContain('this dot in Markdown');
  }
});

test('a command that is nearly one', async ({ browserName: _ }) => {
  const ended = await run(['pfd', talk]);
  expect(ended).toMatchObject({
    code: 2,
    error: "There is no command 'pfd'. Did you mean 'pdf'?\n",
  });
});

test('an option that is none', async ({ browserName: _ }, info) => {
  const out = place(info);
  const ended = await run(['pdf', talk, '--slide', '2', '-o', out.file]);
  expect(ended.code).toBe(2);
  expect(ended.error).toContain("There is no option --slide. Did you mean '--slides'?");
  untouched(out);
});

test('an address that does not answer, or answers with an error', async ({
  browserName: _,
}, info) => {
  const out = place(info);
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as AddressInfo;
  try {
    const address = `http://127.0.0.1:${port}/deck.html`;
    const ended = await run(['pdf', address, '-o', out.file, '-q', '--timeout', '3']);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.error).toBe(`${address} cannot be opened: no answer in 3 s.\n${nothing(out)}`);
  } finally {
    silent.close();
  }
  const closed = await run(['pdf', `http://127.0.0.1:${port}/`, '-o', out.file, '-q']);
  expect(closed).toMatchObject({ code: 1, out: '' });
  expect(closed.error).toContain('cannot be opened: connection refused.');
  untouched(out);
});

test('no deck: nothing there, no reveal, no print view', async ({ browserName: _ }, info) => {
  const out = place(info);
  const missing = await run(['pdf', 'no-such-deck.html', '-o', out.file]);
  expect(missing).toMatchObject({
    code: 2,
    error: 'There is no file or folder no-such-deck.html.\n',
  });

  const page = info.outputPath('page.html');
  writeFileSync(page, '<!doctype html><title>x</title><p>no deck');
  const plain = await run(['pdf', page, '-o', out.file, '-q']);
  expect(plain).toMatchObject({ code: 1, error: `${page} is no reveal.js deck.\n${nothing(out)}` });

  writeFileSync(
    page,
    '<!doctype html><div class="reveal"><div class="slides"></div></div><script>throw Error("no such thing")</script>',
  );
  // At once, not after the minute that a deck may take.
  const broken = await run(['pdf', page, '-o', out.file, '-q']);
  expect(broken.code).toBe(1);
  expect(broken.error).toContain('the deck does not start. The page says: no such thing');

  const plugin = new URL('../../dist/script/reveal-scenes.js', import.meta.url);
  writeFileSync(
    page,
    `<!doctype html><div class="reveal"><div class="slides"></div></div><script src="${plugin.href}"></script>
    <script>craete("a");</script>`,
  );
  const misspelt = await run(['pdf', page, '-o', out.file, '-q']);
  expect(misspelt.code).toBe(1);
  const said = "The page says: 'craete' is not defined. Did you mean 'create'? (page.html, line 2)";
  expect(misspelt.error).toContain(said);

  writeFileSync(page, '<!doctype html><div class="reveal"><div class="slides"></div></div>');
  const silent = await run(['pdf', page, '-o', out.file, '-q', '--timeout', '3']);
  expect(silent.code).toBe(1);
  expect(silent.error).toContain('reveal.js has made no print view in 3 s.');

  const without = writeDeck(
    info.outputPath('without.html'),
    '<section><div data-scene="boxes"></div></section>',
    { plugins: '' },
  );
  const unplugged = await run(['pdf', without, '-o', out.file, '-q']);
  expect(unplugged.code).toBe(1);
  expect(unplugged.error).toContain('plugins: [RevealScenes]');
  untouched(out);
});

test('no browser, or not the one that was named', async ({ browserName: _ }, info) => {
  const out = place(info);
  const named = await run(['pdf', talk, '-o', out.file, '-q'], {
    env: { ...process.env, CHROME_PATH: '/no/such/chrome' },
  });
  expect(named).toMatchObject({
    code: 1,
    error: `CHROME_PATH names no file: /no/such/chrome\n${nothing(out)}`,
  });
  const none = await run(['pdf', talk, '-o', out.file, '-q'], {
    env: { PATH: '/nowhere', HOME: info.outputPath(), PLAYWRIGHT_BROWSERS_PATH: info.outputPath() },
  });
  expect(none.code).toBe(1);
  expect(none.error).toMatch(/^There is no browser: install Chrome or Chromium, .*CHROME_PATH\.\n/);
  untouched(out);
});

test('no permission, no folder, a folder in the way', async ({ browserName: _ }, info) => {
  const out = place(info);
  const lost = await run(['pdf', talk, '-o', path.join(out.folder, 'no', 'x.pdf'), '-q']);
  expect(lost).toMatchObject({ code: 1 });
  expect(lost.error).toContain('x.pdf cannot be written: there is no such folder.');
  const taken = await run(['pdf', talk, '-o', out.folder, '-q']);
  expect(taken).toMatchObject({
    code: 1,
    error: `${out.folder} is a folder: name a file in it.\n`,
  });

  test.skip(process.platform === 'win32', 'Windows has no such permissions');
  chmodSync(out.folder, 0o555);
  // Root may write anywhere; nobody may not.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const denied = await run(['pdf', talk, '-o', out.file, '-q'], nobody);
  chmodSync(out.folder, 0o755);
  expect(denied).toMatchObject({ code: 1 });
  expect(denied.error).toContain(
    'talk.pdf cannot be written: there is no permission to write there.',
  );
  untouched(out);
});

test('a full disk', async ({ browserName: _ }, info) => {
  const out = place(info);
  const small = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'none', out.folder]);
  test.skip(small.status !== 0, 'only root can make a small disk, and not everywhere');
  try {
    writeFileSync(out.file, EARLIER);
    const ended = await run(['pdf', talk, '-o', out.file, '-q']);
    expect(ended).toMatchObject({
      code: 1,
      error: `${out.file} cannot be written: the disk is full.\n${nothing(out)}`,
    });
    untouched(out);
  } finally {
    spawnSync('umount', [out.folder]);
  }
});

/** Resolves when the program has said these words. */
const said = (child: ChildProcess, words: string) =>
  new Promise<void>((resolve) => {
    child.stderr?.on('data', (data) => String(data).includes(words) && resolve());
  });

/** The processes that name this in their environment or command. */
function browsersOf(mark: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/environ`, 'latin1').includes(mark);
      } catch {
        return false;
      }
    });
}

for (const [signal, words, code] of [
  ['SIGINT', 'starting the browser', 130],
  ['SIGINT', 'opening the deck', 130],
  ['SIGTERM', 'printing', 130],
] as const) {
  test(`${signal} while ${words}: cleans up`, async ({ browserName: _ }, info) => {
    test.skip(process.platform === 'win32', 'Windows has no such signals');
    const out = place(info);
    const mark = `MARK=${info.testId}-${process.pid}`;
    const [name = '', value] = mark.split('=');
    const { child, ended } = start(['pdf', talk, '-o', out.file], {
      env: { ...process.env, [name]: value },
    });
    await said(child, words);
    child.kill(signal);
    const { error, ...rest } = await ended;
    expect(rest).toEqual({ code, out: '' });
    expect(error).toMatch(/Stopped; nothing was written\.\n$/);
    untouched(out);
    if (existsSync('/proc/self/environ')) {
      await expect.poll(() => browsersOf(mark), { message: 'no browser stays' }).toEqual([]);
    }
  });
}

test('what nobody has foreseen is told without the program that it happened in', async ({
  browserName: _,
}, info) => {
  const out = place(info);
  const deck = writeDeck(info.outputPath('odd.html'), '<section>x</section>', {
    head: '<script>delete window.revealScenesInPage</script>',
  });
  const ended = await run(['pdf', deck, '-o', out.file, '-q']);
  expect(ended.code).toBe(1);
  expect(ended.error).toMatch(
    /^This should not have happened: .*\n( {4}at .*\n)+Please report it;/,
  );
  expect(ended.error.length).toBeLessThan(2000);
  untouched(out);
});

test('a browser that ends while it prints', async ({ browserName: _ }, info) => {
  test.skip(!existsSync('/proc/self/environ'), 'its processes are found in /proc');
  const out = place(info);
  const mark = `MARK=${info.testId}-${process.pid}`;
  const [name = '', value] = mark.split('=');
  const { child, ended } = start(['pdf', talk, '-o', out.file], {
    env: { ...process.env, [name]: value },
  });
  await said(child, 'printing');
  for (const id of browsersOf(mark)) if (Number(id) !== child.pid) process.kill(Number(id));
  const { code, error } = await ended;
  expect(code).toBe(1);
  expect(error).toMatch(/The browser ended in the middle of its work\.\n/);
  untouched(out);
});

test('killed outright, it leaves the earlier PDF', async ({ browserName: _ }, info) => {
  const out = place(info);
  const { child, ended } = start(['pdf', talk, '-o', out.file]);
  await said(child, 'printing');
  child.kill('SIGKILL');
  await ended;
  expect(readFileSync(out.file, 'utf8')).toBe(EARLIER);
});

test('wrong words: what is right', async () => {
  const cases: [string[], RegExp][] = [
    [['pdf'], /^Which deck\?/],
    [['pdf', talk, talk], /^One deck at a time/],
    [['pdf', talk, '--pages', 'stops'], /^--pages stops: it can be steps, beats, slides\./],
    [['pdf', talk, '--handout', '3'], /^--handout 3: it can be 2, 4, 6\./],
    [['pdf', talk, '--handout', '2', '--notes'], /choose one/],
    [['pdf', talk, '--bogus'], /--bogus/],
    [['pdf', talk, '--timeout', 'soon'], /^--timeout soon/],
    [['print', talk], /^There is no command 'print'\./],
    [['picture', talk], /^Name a deck and one of its scenes/],
  ];
  for (const [words, message] of cases) {
    const ended = await run(words);
    expect(ended.error).toMatch(message);
    expect(ended).toMatchObject({ code: 2, out: '' });
  }
});

test('--help, with examples', async () => {
  for (const words of [['--help'], ['pdf', '--help'], ['picture', '-h']]) {
    const ended = await run(words);
    expect(ended).toMatchObject({ code: 0, error: '' });
    expect(ended.out).toMatch(/^Usage: reveal-scenes/);
  }
  expect((await run(['pdf', '-h'])).out).toContain('Examples\n  reveal-scenes pdf talk.html');
});
