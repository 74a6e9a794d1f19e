// The deck that the original Manim script becomes as it is: its words and colours are right, its layout is
// broken, and a rehearsal says where. What the talk does instead is in slides/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Finding } from '../../plugin/rehearse/finding.js';
import { run } from '../cli/run.js';

test.describe.configure({ timeout: 120_000 });

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What is wrong on which slide: the check, and one or both of the things, as the recording calls them. */
const FAULTS: readonly [slide: number, check: string, of: readonly string[], why: string][] = [
  [2, 'outside', ['rectangle-8'], 'the decoder stack leaves the frame'],
  [2, 'half-on', ['rectangle-3', 'rectangle-14'], 'the output box lies on the encoder stack'],
  [2, 'arrow', ['arrow-3'], 'the last arrow runs askew across everything'],
  [2, 'under-line', ['text-4', 'arrow-3'], 'and through the words'],
  [2, 'arrow', ['arrow'], 'the arrow into the encoder slopes'],
  [3, 'speck', ['arrowtrianglefilledtip'], 'the input arrow has no length'],
  [3, 'speck', ['arrowtrianglefilledtip-7'], 'nor has the output arrow'],
  [3, 'overlap', ['encoder_title', 'text'], 'the input collides with the title'],
  [3, 'half-on', ['rectangle', 'rectangle-5'], 'the feed-forward box hangs out of the layer'],
  [3, 'overlap', ['text-6', 'text-9'], 'the explanation runs through it'],
  [3, 'arrow', ['arrow-2'], 'an arrow is a speck'],
  [3, 'arrow', ['arrow-5'], 'and another one'],
  [3, 'arrow', ['arrow-3'], 'a residual arrow touches nothing'],
  [4, 'outside', ['text'], 'the input leaves the frame'],
  [4, 'speck', ['arrowtrianglefilledtip'], 'and so does its arrow'],
  [4, 'arrow', ['arrow-8', 'rectangle-6'], 'a residual arrow runs through a block'],
  [4, 'overlap', ['decoder_title', 'text-2'], 'the title lies inside the first block'],
  [4, 'unjoined', ['arrow-4'], 'no arrow joins an LN to its block'],
  [4, 'unjoined', ['arrow-5'], 'nor the second one'],
  [4, 'unjoined', ['arrow-6'], 'nor the third'],
  [4, 'under-line', ['text-3', 'arrow-8'], 'a residual arrow strikes through an LN box'],
  [4, 'under-line', ['text-7', 'arrow-8'], 'and through a block'],
  [6, 'overlap', ['text-5', 'text-6'], 'the AstrAI title covers the gloss'],
  [6, 'outside', ['text-9'], 'a bullet is cut off'],
  [6, 'outside', ['text-10'], 'and the last one'],
];

test('each fault of its layout is named', async ({ browserName: _ }, info) => {
  mkdirSync(info.outputPath(), { recursive: true });
  const script = info.outputPath('talk.py');
  writeFileSync(script, `# gives ${here('../core/recordings/fixtures/transformer.json')}\n`);
  const python = here('../cli/fixtures/python-with-manim.mjs');
  expect((await run(['import', script, '--python', python])).code).toBe(0);
  const [deck, json] = [info.outputPath('talk.html'), info.outputPath('found.json')];
  const { code, error } = await run(['rehearse', deck, '--quick', '--json', json, '--quiet']);
  expect(code, error).toBe(1);
  const { findings } = JSON.parse(readFileSync(json, 'utf8')) as { findings: Finding[] };
  const idsOf = ({ of }: Finding) => of.map((id) => id.split('/').at(-1));
  for (const [slide, check, of, why] of FAULTS) {
    const named = findings.filter((each) => each.slide === slide && each.check === check);
    expect
      .soft(
        named.map(idsOf).some((ids) => of.every((id) => ids.includes(id))),
        why,
      )
      .toBe(true);
  }
});
