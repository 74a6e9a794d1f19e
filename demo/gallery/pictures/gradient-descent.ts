/** Gradient descent: a ball goes down a curve, a part of the slope at a time, while its loss counts. */
import {
  axes,
  create,
  decimalNumber,
  dot,
  fadeIn,
  formula,
  graph,
  play,
  scene,
  setValue,
  tangentLine,
  text,
  valueTracker,
  write,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const START = -2.2;
const RATE = 0.3;

const loss = (w: number) => 0.5 * (w - 1) ** 2 + 0.25;
const slope = (w: number) => w - 1;

/** Where each step leads. */
const WEIGHTS = [START];
for (let w = START; WEIGHTS.length < 6; WEIGHTS.push(w)) w -= RATE * slope(w);

/** What stands before a number. */
const name = (id: string, words: string, y: number) =>
  text(id, words, {
    fontSize: 32,
    box: 'em',
    at: [{ moveTo: [4, y] }, { alignTo: [4.9, y], direction: 'RIGHT' }],
  });

export const gradientDescent = scene('gradient-descent', ({ add, step }) => {
  add(
    heading('Gradient descent'),
    valueTracker('w', START),
    axes('axes', {
      xRange: [-3, 4, 1],
      yRange: [0, 6, 1],
      xLength: 8.4,
      yLength: 5,
      xLabel: { tex: 'w' },
      at: { moveTo: [-1.9, -0.5] },
    }),
    graph('loss-curve', 'axes', loss, [-2.4, 4], { color: 'BLUE' }),
    tangentLine('slope', 'loss-curve', 'w', { length: 2.4, color: 'YELLOW' }),
    dot('ball', { radius: 0.16, color: 'RED', at: { moveTo: { on: 'loss-curve', x: 'w' } } }),
    name('weight-name', 'w =', 1.2),
    name('loss-name', 'loss =', 0.3),
    decimalNumber('weight', 'w', { fontSize: 48, at: { nextTo: 'weight-name' } }),
    decimalNumber('loss', ({ w = 0 }) => loss(w), { fontSize: 48, at: { nextTo: 'loss-name' } }),
    formula('rule', String.raw`w \leftarrow w - 0.3\,\frac{dL}{dw}`, {
      fontSize: 48,
      color: 'YELLOW',
      at: { moveTo: [4.9, -1.3] },
    }),
  );
  step('The loss of a net, for one of its weights.', [create('axes'), create('loss-curve')]);
  step('It starts somewhere.', [
    fadeIn('ball'),
    play(['weight-name', 'weight', 'loss-name', 'loss'].map((id) => fadeIn(id))),
  ]);
  step('The slope there tells which way is down.', [create('slope'), write('rule')]);
  for (const [i, w] of WEIGHTS.slice(1).entries())
    step(
      i === 0 ? 'One step against the slope.' : 'The flatter the slope, the shorter the step.',
      setValue('w', w),
    );
});
