// Scripts of Manim's as decks; what Manim itself would do is recorded (tests/core/recordings).
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { forDecks } from '../../plugin/cli/importing/for-decks.js';
import { type RecordedSlide, readRecording } from '../../plugin/cli/importing/recording.js';
import { withVerbs } from '../../plugin/cli/importing/verbs/with-verbs.js';
import { run, start } from './run.js';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const python = here('fixtures/python-with-manim.mjs');
const recorded = here('../core/recordings/fixtures/slides.json');

/** A script of which the stand-in for Python does what its first line says. */
function scriptThat(does: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  const script = path.join(folder, 'talk.py');
  writeFileSync(script, `# ${does}\n`);
  return { folder, script };
}

test('who lacks something is told what to install', async () => {
  const { script } = scriptThat('fails');
  const nothing = await run(['import', script, '--python', 'no-such-python']);
  expect(nothing.error).toContain('--python no-such-python: is no Python.');
  expect(nothing.code).toBe(1);
  const env = { ...process.env, WITHOUT_MANIM: 'yes' };
  const bare = await run(['import', script, '--python', python], { env });
  expect(bare.error).toContain(
    `(Python 3.12.0) has no Manim: run '${python} -m pip install manim'`,
  );
  expect(bare.code).toBe(1);
});

test('nothing that is there is overwritten', async () => {
  const { folder, script } = scriptThat(`gives ${recorded}`);
  const deck = path.join(folder, 'talk.html');
  writeFileSync(deck, 'mine');
  const { code, error } = await run(['import', script, '--python', python]);
  expect(error).toContain('is there already');
  expect(code).toBe(2);
  expect(readFileSync(deck, 'utf8')).toBe('mine');
  const asked = await run(['import', script, '--python', python, '--force']);
  expect(asked.code).toBe(0);
  expect(readFileSync(deck, 'utf8')).toContain('<!doctype html>');
});

test('a script that is not there, fails or does not end is told', async () => {
  const missing = await run(['import', 'nowhere.py']);
  expect(missing.error).toContain('There is no nowhere.py.');
  expect(missing.code).toBe(2);
  const failing = await run(['import', scriptThat('fails').script, '--python', python]);
  expect(failing.error).toContain("NameError: name 'nope' is not defined");
  expect(failing.code).toBe(1);
  const { script } = scriptThat('never ends');
  const endless = await run(['import', script, '--python', python, '--timeout', '0.5']);
  expect(endless.error).toContain('The script still ran after 0.5 s: --timeout gives it more.');
  expect(endless.code).toBe(1);
});

test('a deck is one file that plays and needs no other', async ({ page }) => {
  const { folder, script } = scriptThat(`gives ${recorded}`);
  const { out, code, error } = await run(['import', script, '--python', python]);
  expect(code).toBe(0);
  expect(error).toContain('Talk: the deck does not play click.wav.');
  expect(out).toContain('talk.html: 1 slide, 3 steps,');
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path.join(folder, 'talk.html')).href;
  await page.goto(`${address}#/Talk/2`);
  await expect(page.locator('.scene-step.visible')).toHaveCount(3);
  expect(said).toEqual(['reveal-scenes: Talk: the deck does not play click.wav.']);
  await expect(page.locator('.author-note')).toBeHidden();
  expect(asked.filter((url) => !/^(data|blob):/.test(url))).toEqual([address]);
});

test('scenes as data are those of the recording, with verbs', async () => {
  const { folder, script } = scriptThat(`gives ${recorded}`);
  await run(['import', script, '--python', python, '--json']);
  const scenes = JSON.parse(readFileSync(path.join(folder, 'talk.json'), 'utf8'));
  const [slide] = readRecording(readFileSync(recorded, 'utf8')).slides;
  const scene = withVerbs(slide as RecordedSlide);
  const deck = await forDecks({
    recording: 1,
    manim: '',
    slides: [{ ...slide, scene } as RecordedSlide],
  });
  expect(scenes).toEqual([deck.slides[0]?.scene]);
});

test('scenes as data are told by name, cards are not', async () => {
  const { folder } = scriptThat('is not run');
  const recording = readRecording(readFileSync(recorded, 'utf8'));
  const [slide] = recording.slides as [RecordedSlide];
  const named = (name: string) => ({ ...slide, name, scene: { ...slide.scene, name } });
  const several = path.join(folder, 'several.json');
  const card = { name: 'Space', card: 'Space is in space.' };
  const slides = [named('Talk'), card, named('Talk-rearranged')];
  writeFileSync(several, JSON.stringify({ ...recording, slides }));
  const { script } = scriptThat(`gives ${several}`);
  const { out } = await run(['import', script, '--python', python, '--json']);
  expect(out).toMatch(/talk\.json: 3 slides, 6 steps, \d+ kB\nScenes: Talk, Talk-rearranged\n$/);
});

test('a save shows at the same slide and step; a script that fails leaves what is shown, and says why', async ({
  page,
}) => {
  const { script } = scriptThat(`gives ${recorded}`);
  const { child, ended } = start(['import', script, '--watch', '--python', python]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      said += data;
    });
  }
  await expect.poll(() => said).toContain('3 steps');
  const [address = ''] = /http:\S+\//.exec(said) ?? [];
  await page.goto(`${address}#/Talk/0`);
  await expect(page.locator('.scene-step.visible')).toHaveCount(1);
  await expect(page.locator('.author-note')).toBeVisible();

  writeFileSync(script, '# fails\n');
  const problem = page.locator('#problem');
  const why = `NameError: name 'nope' is not defined\n${script} was not recorded.`;
  await expect(problem).toHaveText(why);
  await expect(page.locator('.scene-step.visible')).toHaveCount(1);
  await page.reload();
  await expect(problem).toHaveText(why);
  await expect(problem).toBeVisible();

  writeFileSync(script, `# gives ${recorded}\n`);
  await expect(problem).toBeHidden();
  await expect(page.locator('.scene-step.visible')).toHaveCount(1);
  writeFileSync(script, '# fails\n');
  await expect(problem).toBeVisible();

  const other = path.join(path.dirname(script), 'other.json');
  const text = readFileSync(recorded, 'utf8').replaceAll('"It moves."', '"It has been mended."');
  writeFileSync(other, text);
  writeFileSync(script, `# gives ${other}\n`);
  const first = page.locator('.scene-step').first();
  await expect(first).toHaveAttribute('data-notes', /It has been mended\.$/);
  await expect(problem).toBeHidden();
  await expect(page.locator('.scene-step.visible')).toHaveCount(1);
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
  const lines = said.split('\n').map((line) => line.replace(/[\d.]+ s$/, '… s'));
  expect(lines.filter((line) => !line.includes('click.wav'))).toEqual([
    `Recording ${script} …`,
    `${address} — 1 slide, 3 steps, after … s`,
    `Recording ${script} …`,
    "NameError: name 'nope' is not defined",
    `${script} was not recorded.`,
    `Recording ${script} …`,
    `${address} — nothing has changed, after … s`,
    `Recording ${script} …`,
    "NameError: name 'nope' is not defined",
    `${script} was not recorded.`,
    `Recording ${script} …`,
    `${address} — changed Talk, after … s`,
    '',
  ]);
});
