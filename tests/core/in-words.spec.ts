import { expect, test } from '@playwright/test';
import { inWords, wordsIn } from '../../plugin/core/in-words.js';
import { arrow, circle, formula, group, line, text } from '../../plugin/core/kinds/table.js';
import { step } from '../../plugin/core/steps.js';
import { create, fadeOut, write } from '../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

const scene = sceneOf(
  [
    text('title', ['Attention', { text: 'is all' }]),
    group('encoder', [circle('ring'), text('label', 'Encoder')]),
    formula('scores', 'QK^T'),
    arrow('forth', 'encoder', { of: 'scores', side: 'LEFT' }),
    arrow('nowhere', 'encoder', [5, 0]),
    line('rule', 'encoder', 'scores'),
  ],
  step('', [write('scores')]),
  step('', [create('forth')]),
  step('', [fadeOut('title')]),
);
const { picture } = sceneInNode(scene);

test('the texts and formulas on the board are said, in order of painting', () => {
  expect(inWords(picture(0))).toBe('Attention is all; Encoder');
  expect(inWords(picture(1))).toBe('Attention is all; Encoder; QK^T');
});

test('an arrow says what it joins, by the first words that stand in it', () => {
  expect(inWords(picture(2))).toBe('Attention is all; Encoder; QK^T; Encoder → QK^T');
});

test('what has gone is not said any more', () => {
  expect(inWords(picture(3))).toBe('Encoder; QK^T; Encoder → QK^T');
});

test('the words of a scene are all of them, whenever they come', () => {
  expect(wordsIn(scene)).toBe('Attention is all; Encoder; QK^T');
});

test('outlines of letters say what their group says, and other groups what their members say', () => {
  const outlined = sceneOf([
    group('all', [
      group('title', [circle('o'), group('rest', [circle('b')])], { alt: 'ob' }),
      text('note', 'below'),
    ]),
  ]);
  expect(inWords(sceneInNode(outlined).picture(0))).toBe('ob; below');
});

test('what words were put on is called by them, as soon as they are there', () => {
  const labelled = sceneOf(
    [
      circle('ring'),
      circle('dot'),
      text('a', 'Encoder', { at: { moveTo: 'ring' } }),
      text('b', 'Decoder', { at: 'dot' }),
      arrow('forth', 'ring', 'dot'),
    ],
    step('', [write('b')]),
  );
  const { picture } = sceneInNode(labelled);
  expect(inWords(picture(0))).toBe('Encoder');
  expect(inWords(picture(1))).toBe('Encoder; Decoder; Encoder → Decoder');
});
