// Where lines begin and end, wherever a point can stand.
import { expect, test } from '@playwright/test';
import { endOf, startOf } from '../../plugin/core/along.js';
import { START } from '../../plugin/core/channels.js';
import { arrow, circle, dot, doubleArrow, line, text } from '../../plugin/core/kinds/table.js';
import { boxOfState } from '../../plugin/core/pose.js';
import { step } from '../../plugin/core/steps.js';
import type { Point } from '../../plugin/core/units.js';
import { moveTo, rotate, shift } from '../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

type Made = ReturnType<typeof sceneInNode>;

function expectAt({ at }: Made, p: number, id: string, [x, y]: Point) {
  const state = at(p).get(id);
  if (!state) throw new Error(`no ${id}`);
  const { center } = boxOfState(state);
  expect(center[0], id).toBeCloseTo(x, 4);
  expect(center[1], id).toBeCloseTo(y, 4);
}

test('a dot stands at the start of a line, in its middle, at its end', () => {
  const made = sceneInNode(
    sceneOf([
      line('line', [-2, 1], [4, 3]),
      dot('start', { at: startOf('line') }),
      dot('middle', { at: { on: 'line', along: 0.5 } }),
      dot('end', { at: { moveTo: endOf('line') } }),
    ]),
  );
  expectAt(made, 0, 'start', [-2, 1]);
  expectAt(made, 0, 'middle', [1, 2]);
  expectAt(made, 0, 'end', [4, 3]);
});

test('of arrows it is the tips that end them; of a circle it begins on the right', () => {
  const made = sceneInNode(
    sceneOf([
      arrow('one', [0, 0], [3, 0]),
      doubleArrow('both', [0, -2], [3, -2]),
      circle('circle', { radius: 2 }),
      dot('tip', { at: endOf('one') }),
      dot('from', { at: startOf('both') }),
      dot('to', { at: endOf('both') }),
      dot('quarter', { at: { on: 'circle', along: 0.25 } }),
    ]),
  );
  expectAt(made, 0, 'tip', [3, 0]);
  expectAt(made, 0, 'from', [0, -2]);
  expectAt(made, 0, 'to', [3, -2]);
  expectAt(made, 0, 'quarter', [0, 2]);
});

test('a line from the end of another goes along with it', () => {
  const made = sceneInNode(
    sceneOf(
      [line('arm', [0, 0], [2, 0]), line('hand', endOf('arm'), [5, 0])],
      step('', [rotate('arm', Math.PI / 2, { about: startOf('arm') })]),
      step('', [shift('arm', [1, 0])]),
    ),
  );
  const starts = [0, 1, 2].map((p) => {
    const part = made.at(p).get('hand')?.shape.parts[0];
    return part?.is === 'outline' ? part.outline.points[0] : undefined;
  });
  expect(starts.map((point) => point?.map((each) => Math.round(each * 1e6) / 1e6 || 0))).toEqual([
    [2, 0],
    [0, 2],
    [1, 2],
  ]);
});

test('a verb takes something there; of a text it is its box', () => {
  const made = sceneInNode(
    sceneOf(
      [line('line', [-2, 1], [4, 3]), dot('dot'), text('word', 'word', { at: [0, -2] })],
      step('', [moveTo('dot', endOf('line'))]),
      step('', [moveTo('dot', startOf('word'))]),
    ),
  );
  expectAt(made, 1, 'dot', [4, 3]);
  const { center, width, height } = boxOfState(made.at(0).get('word') ?? START);
  expectAt(made, 2, 'dot', [center[0] + width / 2, center[1] + height / 2]);
});

test('a place by coordinates still asks for coordinates', () => {
  const place = (told: object) =>
    sceneOf([circle('c'), dot('d', { at: { on: 'c', ...told } as never })]);
  expect(() => sceneInNode(place({ x: 1 }))).toThrow(/'c' has no coordinates/);
  expect(() => sceneInNode(place({}))).toThrow(/'at', 'x' and 'along'/);
  expect(() => sceneInNode(place({ along: 2 }))).toThrow(/expected 0 to 1, got 2/);
});
