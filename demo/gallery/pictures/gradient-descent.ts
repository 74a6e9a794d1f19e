/** Gradient descent: a ball goes down a curve, a part of the slope at a time, while its loss counts. */
import {
  axes,
  create,
  dot,
  fadeIn,
  formula,
  graph,
  play,
  scene,
  setValue,
  tangentLine,
  valueTracker,
  variable,
  write,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const START = -2.2;
const RATE = 0.3;

const loss = (w: number) => 0.5 * (w - 1) ** 2 + 0.6;
const slope = (w: number) => w - 1;

/** Where each step leads. */
const WEIGHTS = [START];
for (let w = START; WEIGHTS.length < 6; WEIGHTS.push(w)) w -= RATE * slope(w);

export const gradientDescent = scene('gradient-descent', ({ add, step }) => {
  const plane = axes('axes', {
    xRange: [-3, 5, 1],
    yRange: [0, 7, 1],
    xLength: 8,
    yLength: 5.4,
    xLabel: { tex: 'w' },
    yLabel: { tex: 'L(w)' },
    strokeWidth: 3,
    at: { moveTo: [-2.4, -0.45] },
  });
  const curve = graph('loss-curve', plane, loss, [-2.5, 4.4], { color: 'BLUE', strokeWidth: 6 });
  const tangent = tangentLine('slope', curve, 'w', { length: 2, color: 'YELLOW', strokeWidth: 5 });
  const ball = dot('ball', { radius: 0.17, color: 'RED', at: { moveTo: { on: curve, x: 'w' } } });
  // Where the ball has been.
  const traces = WEIGHTS.slice(0, -1).map((x) =>
    dot({ radius: 0.11, color: 'RED', fillOpacity: 0.7, at: { moveTo: { on: curve, x } } }),
  );
  const rule = formula('rule', String.raw`w \leftarrow w - 0.3\,\frac{dL}{dw}`, {
    fontSize: 48,
    color: 'YELLOW',
    at: { moveTo: [4.6, -1.4] },
  });
  const column = { alignTo: rule, direction: 'LEFT' } as const;
  const weight = variable('weight', 'w', 'w', { at: [{ moveTo: [4.6, 1.6] }, column] });
  const height = variable('height', 'L', ({ w = 0 }) => loss(w), {
    at: [{ nextTo: weight, direction: 'DOWN', buff: 0.5 }, column],
  });

  add(heading('Gradient descent'), valueTracker('w', START));
  add(plane, curve, ...traces, tangent, ball, weight, height, rule);
  step('The loss of a net, for one of its weights.', [create(plane), create(curve)]);
  step('It starts somewhere.', [fadeIn(ball), play([fadeIn(weight), fadeIn(height)])]);
  step('The slope there tells which way is down.', [create(tangent), write(rule)]);
  for (const [i, w] of WEIGHTS.slice(1).entries())
    step(
      i === 0 ? 'One step against the slope.' : 'The flatter the slope, the shorter the step.',
      play([fadeIn(traces[i] ?? ball), setValue('w', w)]),
    );
});
