import { expect, test } from '@playwright/test';
import { withoutEchoes } from '../../../plugin/cli/rehearse/tidy-findings.js';
import type { Finding } from '../../../plugin/rehearse/finding.js';

const finding = (check: string, of: string, what: string, slide: number): Finding => ({
  check,
  slide,
  stop: 0,
  until: 0,
  severity: 'breaks',
  of: [of],
  what,
  fix: 'Mend it.',
});

const problem = `the diagram needs Mermaid: ${'add it to the page, '.repeat(20)}or lay it out before.`;
const card = finding('scene', 'flow', `Scene 'flow': ${problem}`, 3);

test('what a card says is not told again where the console says it, cut or at another slide', () => {
  const said = `reveal-scenes: ${problem}`.slice(0, 300);
  const console = finding('console', said, `The console has an error: ${said}`, 1);
  expect(withoutEchoes([console, card])).toEqual([card]);
});

test('another line of the console is told', () => {
  for (const said of ['reveal-scenes: the key D is taken.', 'reveal-scenes: ', 'Mermaid failed']) {
    const other = finding('console', said, `The console has an error: ${said}`, 1);
    expect(withoutEchoes([other, card])).toEqual([other, card]);
  }
});
