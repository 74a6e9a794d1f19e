import { expect, test } from '@playwright/test';
import { barsSorted } from '../../demo/gallery/pictures/bars-sorted.js';
import { gradientDescent } from '../../demo/gallery/pictures/gradient-descent.js';
import { pictures } from '../../demo/gallery/pictures/index.js';
import { ACTIVATIONS, neuralNet } from '../../demo/gallery/pictures/neural-net.js';
import { pythagoras } from '../../demo/gallery/pictures/pythagoras.js';
import type { Box } from '../../plugin/core/box.js';
import type { State } from '../../plugin/core/channels.js';
import { boxOfState } from '../../plugin/core/pose.js';
import { sceneInNode } from './scene-in-node.js';

const FRAME = { width: 128 / 9, height: 8 };

/** How far a box reaches: left, down, right, up. */
const reach = ({ center: [x, y], width, height }: Box) =>
  [x - width / 2, y - height / 2, x + width / 2, y + height / 2] as const;

const boxOf = (states: ReadonlyMap<string, State>, id: string) =>
  boxOfState(states.get(id) as State);

/** Texts, formulas and numbers have glyphs. */
const isSaid = ({ shape }: State) => shape.parts.some((part) => part.is === 'glyph');

for (const picture of pictures) {
  test(`${picture.name}: every step has a caption`, () => {
    expect(picture.steps.length).toBeGreaterThan(3);
    for (const { caption } of picture.steps) expect(caption).toMatch(/^[A-Z0-9].*[.?]$/);
  });

  // Words are left out: only a browser knows how wide they are.
  test(`${picture.name}: what is drawn stands inside the frame at every stop`, () => {
    const { at } = sceneInNode(picture);
    for (let p = 0; p <= picture.steps.length; p++) {
      for (const [id, state] of at(p)) {
        if (id === 'camera' || isSaid(state)) continue;
        const [left, down, right, up] = reach(boxOfState(state));
        expect(Math.max(-left, right), `${id} at ${p}`).toBeLessThanOrEqual(FRAME.width / 2);
        expect(Math.max(-down, up), `${id} at ${p}`).toBeLessThanOrEqual(FRAME.height / 2);
      }
    }
  });
}

test('the bars are in order at the end, each on the floor and as high as its value', () => {
  const last = sceneInNode(barsSorted).at(barsSorted.steps.length);
  const bars = [1, 2, 3, 5, 6, 8].map((value) => boxOf(last, `box-${value}`));
  const lefts = bars.map(({ center }) => center[0]);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  for (const box of bars) expect(reach(box)[1]).toBeCloseTo(-3.1, 9);
  expect((bars[5]?.height ?? 0) / (bars[0]?.height ?? 1)).toBeCloseTo(8, 9);
});

test('what is counted is the loss, and it falls at every step', () => {
  const { at } = sceneInNode(gradientDescent);
  const losses = [3, 4, 5, 6, 7, 8].map((p) => at(p).get('height.value')?.value as number);
  expect(losses[0]).toBeCloseTo(0.5 * 3.2 ** 2 + 0.6, 9);
  for (const [i, loss] of losses.slice(1).entries()) expect(loss).toBeLessThan(losses[i] as number);
});

test('the net finds a cat, and its neurons are as bright as they are excited', () => {
  const last = sceneInNode(neuralNet).at(neuralNet.steps.length);
  for (const [layer, values] of ACTIVATIONS.entries())
    for (const [i, value] of values.entries())
      expect(last.get(`neuron-${layer}-${i}`)?.fillOpacity).toBeCloseTo(value, 9);
  const [cat = 0, dog = 1] = ACTIVATIONS.at(-1) ?? [];
  expect(cat).toBeGreaterThan(0.8);
  expect(dog).toBeLessThan(0.5);
});

test('moved, the triangles leave the squares over the short sides', () => {
  const last = sceneInNode(pythagoras).at(pythagoras.steps.length);
  const areaOf = (id: string) => boxOf(last, id).width * boxOf(last, id).height;
  // Each pair fills one rectangle.
  for (const [still, moved] of [
    ['lower-left', 'upper-right'],
    ['lower-right', 'upper-left'],
  ] as const)
    for (const [i, edge] of reach(boxOf(last, moved)).entries())
      expect(edge).toBeCloseTo(reach(boxOf(last, still))[i] as number, 9);
  const squares = areaOf('a-square') + areaOf('b-square');
  expect(squares + areaOf('lower-left') + areaOf('lower-right')).toBeCloseTo(areaOf('square'), 9);
});
