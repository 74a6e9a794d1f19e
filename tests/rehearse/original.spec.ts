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
  [2, 'outside', ['decoder-rectangle'], 'the decoder stack leaves the frame'],
  [2, 'half-on', ['encoder-2-rectangle', 'output_box'], 'the output box lies on the encoder stack'],
  [2, 'arrow', ['arrow3-outline'], 'the last arrow runs askew across everything'],
  [2, 'under-line', ['encoder-3-text', 'arrow3-outline'], 'and through the words'],
  [2, 'arrow', ['arrow1-outline'], 'the arrow into the encoder slopes'],
  [3, 'speck', ['input_arrow-arrowtrianglefilledtip'], 'the input arrow has no length'],
  [3, 'speck', ['output_arrow-arrowtrianglefilledtip'], 'nor has the output arrow'],
  [3, 'overlap', ['encoder_title', 'input_label'], 'the input collides with the title'],
  [3, 'half-on', ['encoder_layer', 'ffn_box'], 'the feed-forward box hangs out of the layer'],
  [3, 'overlap', ['ffn_text', 'explanation'], 'the explanation runs through it'],
  [3, 'arrow', ['arrow_ln1_mha-outline'], 'an arrow is a speck'],
  [3, 'arrow', ['arrow_ln2_ffn-outline'], 'and another one'],
  [3, 'arrow', ['residual1-outline'], 'a residual arrow touches nothing'],
  [4, 'outside', ['input_label'], 'the input leaves the frame'],
  [4, 'speck', ['input_arrow-arrowtrianglefilledtip'], 'and so does its arrow'],
  [4, 'arrow', ['comp-4-outline', 'comp-2-rectangle'], 'a residual arrow runs through a block'],
  [4, 'overlap', ['decoder_title', 'masked_mha_text'], 'the title lies inside the first block'],
  [4, 'unjoined', ['arrow2-outline'], 'no arrow joins an LN to its block'],
  [4, 'unjoined', ['arrow3-outline'], 'nor the second one'],
  [4, 'unjoined', ['arrow4-outline'], 'nor the third'],
  [
    4,
    'under-line',
    ['enc_dec_text', 'comp-4-outline'],
    'a residual arrow strikes through an LN box',
  ],
  [4, 'under-line', ['comp-2-text', 'comp-4-outline'], 'and through a block'],
  [6, 'overlap', ['step4_text', 'astrai_title'], 'the AstrAI title covers the gloss'],
  [6, 'outside', ['text-3'], 'a bullet is cut off'],
  [6, 'outside', ['text-4'], 'and the last one'],
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
