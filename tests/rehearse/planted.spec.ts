// What a rehearsal finds in a deck that is wrong in every way, and nothing else.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Finding } from '../../plugin/rehearse/finding.js';
import { run, writeDeck } from '../cli/run.js';
import { PLANTED, plantedDeck } from './planted.js';

// A whole rehearsal each, in a browser of its own.
test.describe.configure({ timeout: 120_000 });

test('two mistakes of each sort: all are named at their slide and stop, and nothing else', async ({
  browserName: _,
}, info) => {
  const { slides, scenes } = plantedDeck(PLANTED);
  const deck = writeDeck(info.outputPath('deck.html'), slides, { scenes });
  const json = info.outputPath('found.json');
  const { code, error } = await run(['rehearse', deck, '--quick', '--json', json, '--quiet']);
  expect(code, error).toBe(1);
  const { findings } = JSON.parse(readFileSync(json, 'utf8')) as { findings: Finding[] };
  expect(
    findings.map(({ check, slide, stop }) => `${slide}.${stop} ${check}`),
    JSON.stringify(findings, null, 1),
  ).toEqual(PLANTED.map(({ check, stop = 0 }, i) => `${i + 1}.${stop} ${check}`));
  for (const [i, { what }] of findings.entries()) expect(what).toContain(PLANTED[i]?.says);
  expect(PLANTED.length).toBeGreaterThanOrEqual(30);
});
