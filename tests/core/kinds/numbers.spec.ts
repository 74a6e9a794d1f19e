import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { inWords } from '../../../plugin/core/in-words.js';
import { numberAsk, numberShape } from '../../../plugin/core/kinds/numbers/number-shape.js';
import { writtenNumber } from '../../../plugin/core/kinds/numbers/written-number.js';
import {
  decimalNumber,
  integer,
  valueTracker,
  variable,
} from '../../../plugin/core/kinds/table.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { step } from '../../../plugin/core/steps.js';
import { incrementValue, setValue, write } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const PLAIN = { numDecimalPlaces: 2, includeSign: false, groupWithCommas: true, unit: '' };

/** What a number says, glyph by glyph. */
const said = (state: State | undefined) =>
  state?.shape.parts.map((part) => (part.is === 'glyph' ? part.text : '')).join('');

test('numbers are written as Manim writes them', () => {
  for (const [value, format, written] of [
    [2.34567, {}, '2.35'],
    [-0.5, {}, '−0.50'],
    [-0.001, {}, '0.00'],
    [1234567.891, {}, '1,234,567.89'],
    [1234567.891, { groupWithCommas: false, numDecimalPlaces: 0 }, '1234568'],
    [2, { includeSign: true }, '+2.00'],
    [-2, { includeSign: true }, '−2.00'],
    [12.5, { unit: ' kg', numDecimalPlaces: 1 }, '12.5 kg'],
  ] as const) {
    expect(writtenNumber(value, { ...PLAIN, ...format })).toBe(written);
  }
});

test('a number has the font that it asks for, digit by digit', () => {
  expect(numberAsk({ fontSize: 48, unit: '', font: 'KaTeX_Main' })).toMatchObject({
    family: 'KaTeX_Main',
  });
  const font = { family: 'KaTeX_Main', style: 'normal', weight: '400' };
  const digit = { is: 'glyph', text: '0', size: 1, line: 0, at: [0, 0], font } as const;
  const measured = { parts: [digit], box: { center: [0, 0], width: 1, height: 1 } } as const;
  const { parts } = numberShape(42, { ...PLAIN, edgeToFix: 'LEFT' }, measured);
  expect(parts.every((part) => part.is === 'glyph' && part.font === font)).toBe(true);
});

test('a number counts, its left edge in its place; its digits are equally wide', () => {
  const { at } = sceneInNode(
    sceneOf(
      [integer('n', 9, { at: { moveTo: [1, 1] } })],
      step('', [setValue('n', 1009, { rate: 'linear' })]),
      step('', [incrementValue('n', -1000)]),
    ),
  );
  expect([0, 0.5, 1, 2].map((p) => said(at(p).get('n')))).toEqual(['9', '509', '1,009', '9']);
  const left = (p: number) => {
    const { center, width } = boxOfState(at(p).get('n') as State);
    return center[0] - width / 2;
  };
  expect(left(1)).toBeCloseTo(left(0), 9);
  expect(at(2).get('n')?.shape).toEqual(at(0).get('n')?.shape);
});

test('a number keeps the edge that is told', () => {
  const number = (edgeToFix: 'LEFT' | 'ORIGIN' | 'RIGHT') =>
    boxOfState(
      sceneInNode(sceneOf([integer('n', 1, { edgeToFix })], step('', [setValue('n', 100)])))
        .at(1)
        .get('n') as State,
    );
  const { width } = number('LEFT');
  // At first its middle is in the centre; it becomes three times as wide.
  const grown = width / 3;
  expect(number('LEFT').center[0]).toBeCloseTo(grown, 9);
  expect(number('ORIGIN').center[0]).toBeCloseTo(0, 9);
  expect(number('RIGHT').center[0]).toBeCloseTo(-grown, 9);
});

test('a number follows values, and says them to those who cannot see it', () => {
  const { at, picture } = sceneInNode(
    sceneOf(
      [
        valueTracker('t', 0),
        decimalNumber('half', 't / 2', { unit: ' m' }),
        variable('shown', 't', ({ t = 0 }) => t, { numDecimalPlaces: 1 }),
      ],
      step('', [setValue('t', 3)]),
    ),
  );
  expect(said(at(1).get('half'))?.replace(/\s/g, '')).toBe('1.50m');
  expect(said(at(1).get('shown.value'))).toBe('3.0');
  expect(inWords(picture(0))).toBe('0.00 m; t =; 0.0');
  expect(inWords(picture(1))).toBe('1.50 m; t =; 3.0');
});

test('a number is written as long as it is then', () => {
  const { at } = sceneInNode(
    sceneOf(
      [valueTracker('t', 0), integer('n', 't')],
      step('', [setValue('t', 1000)]),
      step('', [write('n')]),
    ),
  );
  const { drawn = [], shape } = at(1.5).get('n') as State;
  expect(said(at(1.5).get('n'))).toBe('1,000');
  expect(drawn.length).toBe(shape.parts.length);
  expect(drawn.at(-1)?.fill).toBe(0);
});
