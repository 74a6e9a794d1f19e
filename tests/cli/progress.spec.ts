import { expect, test } from '@playwright/test';
import { progressOn } from '../../plugin/cli/progress.js';

test('a bar with the time left on a terminal', () => {
  const written: string[] = [];
  let now = 0;
  const screen = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
  const progress = progressOn(screen, () => now);
  progress(0, 'opening the deck');
  now = 3000;
  progress(0.25, 'printing 66 pages');
  now = 3900;
  progress(0.9, 'finishing');
  progress.end();
  expect(written).toEqual([
    `\r\x1b[2K${'░'.repeat(24)} opening the deck`,
    `\r\x1b[2K${'█'.repeat(6)}${'░'.repeat(18)} printing 66 pages, 9 s left`,
    `\r\x1b[2K${'█'.repeat(22)}${'░'.repeat(2)} finishing, less than 1 s left`,
    '\r\x1b[2K',
  ]);
});

test('never wider than the terminal', () => {
  const written: string[] = [];
  const screen = { isTTY: true, columns: 30, write: (text: string) => written.push(text) };
  progressOn(screen)(0.5, 'printing 66 pages');
  expect(written[0]?.replace('\r\x1b[2K', '')).toHaveLength(29);
});

test('plain lines elsewhere, one for each thing', () => {
  const written: string[] = [];
  const progress = progressOn({ write: (text: string) => written.push(text) });
  progress(0.1, 'opening the deck');
  progress(0.2, 'printing');
  progress(0.3, 'printing');
  progress.end();
  expect(written).toEqual(['opening the deck\n', 'printing\n']);
});
