import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { start } from './run.js';

function scriptIn() {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  const script = path.join(folder, 'talk.py');
  writeFileSync(script, 'from manim import *\n');
  return { folder, script };
}

test('who has no such Python is told so', async () => {
  const { script } = scriptIn();
  const { code, error } = await start(['import', script, '--python', 'no-such-python']).ended;
  expect(error).toContain('--python no-such-python: is no Python.');
  expect(code).toBe(1);
});

test('nothing that is there is overwritten', async () => {
  const { folder, script } = scriptIn();
  writeFileSync(path.join(folder, 'talk.html'), 'mine');
  const { code, error } = await start(['import', script]).ended;
  expect(error).toContain('is there already');
  expect(code).toBe(2);
});

test('a script that is not there is told', async () => {
  const { code, error } = await start(['import', 'nowhere.py']).ended;
  expect(error).toContain('There is no nowhere.py.');
  expect(code).toBe(2);
});
